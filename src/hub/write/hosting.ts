import { headers, policyOf } from '#site/hosting/security.ts';
import { allRowsFolder, wordsFolder } from '../search/files.ts';

/** The policy of a hub's pages: everything from the hub itself, nothing inline, and nothing is compiled. */
export const hubPolicy = policyOf([], { 'script-src': "'self'" });

/** Headers of every path. */
const everywhere: Record<string, string> = {
  ...headers,
  'Content-Security-Policy': `${hubPolicy}; frame-ancestors 'self'`,
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Folders whose files carry a hash in their path. */
const hashed = ['tai-nguyen', wordsFolder, allRowsFolder];

/** The file `_headers` that many hosts of static files read; no path gets one header from two rules. */
export const hubHeaders = (base: string): string =>
  [
    `${base}*`,
    ...Object.entries(everywhere).map(([name, value]) => `  ${name}: ${value}`),
    // Short, because a rule by path speaks for errors below it too.
    ...hashed.flatMap((folder) => [
      '',
      `${base}${folder}/*`,
      '  Cache-Control: public, max-age=3600',
    ]),
    '',
  ].join('\n');

/** A whole server for nginx; where the folder lies and what it is called is the operator's to fill in. */
export const hubNginx = (
  base: string,
): string => `# Kho chung dưới nginx. Sửa server_name và root; TLS đặt ở trước hoặc thêm vào đây.
# Đặt ngoài thư mục được phục vụ, như /etc/nginx/conf.d/kho-chung.conf.

# Tên có mã băm thì không đổi; mọi tệp khác, và mọi lỗi, đều phải hỏi lại.
map "$status $uri" $kho_cache {
    default "no-cache";
    "~^(2..|304) ${base}(${hashed.join('|')})/" "public, max-age=31536000, immutable";
}

# Không ghi câu tìm, không ghi trang dẫn tới.
log_format kho '$time_iso8601 $request_method $uri $status $body_bytes_sent';

server {
    listen 127.0.0.1:8081;
    server_name _;
    root /var/www/kho-chung;
    charset utf-8;
    server_tokens off;
    max_ranges 0;
    absolute_redirect off;

    access_log /var/log/nginx/kho-chung.access.log kho;
    error_log /var/log/nginx/kho-chung.error.log crit;

    gzip on;
    gzip_vary on;
    gzip_types text/css application/javascript application/json image/svg+xml;
    gzip_static on;

${Object.entries(everywhere)
  .map(([name, value]) => `    add_header ${name} "${value}" always;\n`)
  .join('')}    add_header Cache-Control $kho_cache always;

    location ~ /_ {
        return 404;
    }
    error_page 404 ${base}404.html;
    location ${base} {
${base === '/' ? '' : `        alias /var/www/kho-chung/;\n`}        ${base === '/' ? 'try_files $uri $uri/ =404;' : 'index index.html;'}
    }
}
`;

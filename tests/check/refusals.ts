import type { Fault } from '../support/content-copy.ts';

/** Faults done to the frozen handbook, and what the check must say of them. */
export interface Refusal {
  name: string;
  faults: Fault[];
  /** What must stand in the list, as `file:line:column: message`; the way to mend it follows the arrow. */
  expected: RegExp[];
}

const topic = 'topics/chuyen-de-mau-so-1.mdx';
export const regular = 'procedures/thuong-ky.mdx';
const document = 'documents/hd-42-2025.yaml';
export const uncited = 'documents/nq-91-2026.yaml';

/** One fault for every refusal; each is the only thing wrong with an otherwise right handbook. */
export const refusals: Refusal[] = [
  {
    name: 'an id that nothing carries, with the near one offered',
    faults: [{ edit: regular, from: 'fulfils: [XM01-01]', to: 'fulfils: [XM01-91]' }],
    expected: [
      /^procedures\/thuong-ky\.mdx:\d+:\d+: không có mục nào mang mã XM01-91 → ý đồng chí là “XM01-01”/,
    ],
  },
  {
    name: 'a dangling id in the prose',
    faults: [{ edit: regular, from: '<Ref id="QT-012">', to: '<Ref id="QT-0012">' }],
    expected: [
      /^procedures\/thuong-ky\.mdx:\d+:\d+: không có mục nào mang mã QT-0012 → ý đồng chí là “QT-012”/,
    ],
  },
  {
    name: 'a wrong value and an unknown id in one file, both at once',
    faults: [
      { edit: topic, from: /evidence: \w+\n/, to: 'evidence: pres\n' },
      { edit: topic, from: /template: BM-\d\d/, to: 'template: BM-80' },
    ],
    expected: [
      /“evidence” không nhận giá trị này → ý đồng chí là “press”/,
      /không có mục nào mang mã BM-80 → ý đồng chí là “BM-10”/,
    ],
  },
  {
    name: 'an id of the wrong kind',
    faults: [{ edit: regular, from: 'fulfils: [XM01-01]', to: 'fulfils: [TK-05]' }],
    expected: [/TK-05 là mã bước, chỗ này cần mã yêu cầu → /],
  },
  {
    name: 'a topic that names a document where a form belongs',
    faults: [{ edit: topic, from: /template: BM-\d\d/, to: 'template: BM-99' }],
    expected: [/^topics\/.*: không có mục nào mang mã BM-99 → /],
  },
  {
    name: 'a purpose that the kit asks for and no rule carries',
    faults: [{ edit: 'rules/bao-truoc-buoi-hop.yaml', from: 'key: notice-days\n', to: '' }],
    expected: [
      /^rules:1:1: chưa quy tắc nào mang khóa notice-days \(mốc báo trước buổi họp\) → ghi “key: notice-days”/,
    ],
  },
  {
    name: 'a rule that its schema refuses: the purpose it carries is not told as missing',
    faults: [{ edit: 'rules/bao-truoc-buoi-hop.yaml', from: 'number: 3', to: 'number: ba' }],
    expected: [/^rules\/bao-truoc-buoi-hop\.yaml:8:30: “number” phải là số/],
  },
  {
    name: 'two things with one id',
    faults: [{ edit: regular, from: 'id: TK-02', to: 'id: TK-03' }],
    expected: [
      /mã TK-03 đã dùng ở procedures\/thuong-ky\.mdx → đặt cho mục này một mã chưa từng dùng/,
      /mã TK-02 .*đã công bố/,
    ],
  },
  {
    name: 'an id of the ledger used for another kind of thing',
    faults: [
      { edit: 'ledger.json', from: '"TK-02": {"kind":"step"', to: '"TK-02": {"kind":"template"' },
    ],
    expected: [/mã TK-02 từng là mã của loại mục khác \(template\)/],
  },
  {
    name: 'an id of the ledger gone',
    faults: [{ remove: 'lessons/bai-giang-mau.mdx' }],
    expected: [
      /^ledger\.json:\d+:1: mã BG-01 .*không còn trong nội dung → khôi phục/,
      /Trang tạo nhầm, chưa xuất bản lần nào: chạy “git checkout content\/ledger\.json”, rồi “npm run check:content -- --record”/,
    ],
  },
  {
    name: 'a page whose published address changed',
    faults: [{ edit: 'ledger.json', from: '/quy-trinh/thuong-ky/"', to: '/quy-trinh/thuong-ki/"' }],
    expected: [/mã TK đã công bố ở \/quy-trinh\/thuong-ki\/, nay dẫn tới \/quy-trinh\/thuong-ky\//],
  },
  {
    name: 'a former address given to another page',
    faults: [
      {
        edit: 'ledger.json',
        from: '"url":"/quy-trinh/thuong-ky/"',
        to: '"url":"/quy-trinh/thuong-ky/","former":["/quy-trinh/chuyen-de/"]',
      },
    ],
    expected: [
      /^ledger\.json:\d+:1: địa chỉ \/quy-trinh\/chuyen-de\/ từng dẫn tới mã TK, nay là trang procedures\/chuyen-de\.mdx → trả mục về/,
    ],
  },
  {
    name: 'an id not yet in the ledger',
    faults: [{ edit: 'ledger.json', from: /\n {2}"TK-02".*/, to: '' }],
    expected: [/mã TK-02 chưa có trong sổ mã → chạy/],
  },
  {
    name: 'a step without text',
    faults: [{ edit: regular, from: /<Step id="TK-02">[\s\S]*?<\/Step>/, to: '' }],
    expected: [
      /^procedures\/thuong-ky\.mdx:\d+:\d+: bước TK-02 không có phần chữ → thêm <Step id="TK-02">/,
    ],
  },
  {
    name: 'text without a step',
    faults: [{ edit: regular, from: '<Step id="TK-02">', to: '<Step id="TK-92">' }],
    expected: [/phần chữ của TK-92 không thuộc bước nào/, /bước TK-02 không có phần chữ/],
  },
  {
    name: 'text outside the steps',
    faults: [{ edit: regular, from: '<Step id="TK-02">', to: 'Lời thừa.\n\n<Step id="TK-02">' }],
    expected: [/có chữ nằm ngoài các bước → /],
  },
  {
    name: 'a statement with neither citation nor suggestion',
    faults: [{ edit: regular, from: /\n {8}basis: .*/, to: '' }],
    expected: [/^procedures\/thuong-ky\.mdx:\d+:\d+: không có căn cứ → thêm “basis:”/],
  },
  {
    name: 'a citation of a document that the register does not hold',
    faults: [{ edit: regular, from: 'document: HD-42-2025', to: 'document: HD-45-2025' }],
    expected: [/văn bản HD-45-2025 không có trong sổ văn bản → ý đồng chí là “HD-42-2025”/],
  },
  {
    name: 'steps that do not reach the minimum',
    faults: [{ edit: 'rules/thoi-luong-thuong-ky.yaml', from: 'number: 90', to: 'number: 95' }],
    expected: [
      /^procedures\/thuong-ky\.mdx:\d+:\d+: các bước cộng lại 90 phút, chưa đủ mức tối thiểu 95 phút của QT-001 → tăng thêm 5 phút/,
    ],
  },
  {
    name: 'a least length by a rule that sets no minutes, and by one that nobody knows',
    faults: [
      { edit: regular, from: 'rule: QT-001', to: 'rule: QT-006' },
      {
        edit: 'procedures/thuong-ky-ket-hop-chuyen-de.mdx',
        from: 'rule: QT-002',
        to: 'rule: QT-902',
      },
    ],
    expected: [
      /QT-006 không nói số phút, nên không là thời lượng tối thiểu → /,
      /không có mục nào mang mã QT-902 → ý đồng chí là “QT-002”/,
    ],
  },
  {
    name: 'a step of the meeting without minutes',
    faults: [{ edit: regular, from: /(id: TK-06[\s\S]*?)\n {8}minutes: \d+/, to: '$1' }],
    expected: [/bước TK-06 trong buổi họp không có số phút/],
  },
  {
    name: 'two pages with one title',
    faults: [{ edit: regular, from: /title: .*/, to: 'title: Sinh hoạt chi bộ theo chuyên đề' }],
    expected: [/tiêu đề trùng với procedures\/chuyen-de\.mdx/],
  },
  {
    name: 'text that is not NFC',
    faults: [
      { edit: regular, from: /title: .*/, to: `title: ${'Sinh hoạt thường kỳ'.normalize('NFD')}` },
    ],
    expected: [/^procedures\/thuong-ky\.mdx:3:8: chữ có dấu viết ở dạng tổ hợp \(không phải NFC\)/],
  },
  {
    name: 'a replaced document without successor',
    faults: [{ edit: document, from: 'status: in-force', to: 'status: replaced' }],
    expected: [
      /^documents\/hd-42-2025\.yaml:\d+:\d+: HD-42-2025 ghi là đã được thay thế nhưng không văn bản nào nhận/,
    ],
  },
  {
    name: 'a document in force as the version before another one',
    faults: [
      {
        edit: 'rules/ty-le-nghi-quyet.yaml',
        from: 'document: QD-294-2025',
        to: 'document: DL-01',
      },
    ],
    expected: [
      /^rules\/ty-le-nghi-quyet\.yaml:\d+:\d+: DL-01 không phải văn bản cũ, nên không là bản liền trước của QD-208-2026/,
    ],
  },
  {
    name: 'a past document as the one in force now',
    faults: [
      {
        edit: 'rules/ty-le-nghi-quyet.yaml',
        from: 'precedes: QD-208-2026',
        to: 'precedes: QD-294-2025',
      },
    ],
    expected: [
      /^rules\/ty-le-nghi-quyet\.yaml:\d+:\d+: QD-294-2025 không còn là bản đang có hiệu lực/,
    ],
  },
  {
    name: 'a field that no schema knows',
    faults: [{ edit: document, from: 'status: in-force', to: 'status: in-force\ntrangthai: mới' }],
    expected: [/không có trường tên “trangthai” → xóa dòng này/],
  },
  {
    name: 'a value outside its list, with the near one offered',
    faults: [{ edit: document, from: 'status: in-force', to: 'status: in-forse' }],
    expected: [/“status” không nhận giá trị này → ý đồng chí là “in-force”\?/],
  },
  {
    name: 'a missing field',
    faults: [{ edit: document, from: /issuer: .*\n/, to: '' }],
    expected: [/thiếu trường “issuer” → thêm “issuer: …”/],
  },
  {
    name: 'YAML that cannot be read',
    faults: [{ edit: document, from: 'status: in-force', to: 'status: "in-force' }],
    expected: [
      /^documents\/hd-42-2025\.yaml:\d+:9: khai báo không đọc được: dấu nháy mở ở đây mà chưa đóng →/,
    ],
  },
  {
    name: 'a file without front matter',
    faults: [{ add: 'topics/khong-khai-bao.mdx', text: 'Chỉ có chữ.\n' }],
    expected: [/^topics\/khong-khai-bao\.mdx:1:1: tệp không có phần khai báo/],
  },
  {
    name: 'a file name that cannot be an address',
    faults: [
      {
        add: 'glossary/Chi bộ mới.yaml',
        text: 'id: TN-999\nterm: chi bộ mới\ndefinition: Một ví dụ đủ dài.\nbasis: suggestion\n',
      },
    ],
    expected: [/tên tệp không dùng được làm địa chỉ/],
  },
  {
    name: 'an address of the list that leads out of the folder or the host',
    faults: [
      {
        edit: 'addresses.json',
        from: /^\{/,
        to: '{\n  "/../thoat-ra/": "/",\n  "/cu/": "//noi-khac.example/"\n',
      },
    ],
    expected: [
      /^addresses\.json:2:3: địa chỉ "\/\.\.\/thoat-ra\/" không đúng dạng → /,
      /^addresses\.json:3:11: địa chỉ "\/\/noi-khac\.example\/" không đúng dạng → /,
    ],
  },
  {
    name: 'a page about a kind of cell that names none, and one of another section that names one',
    faults: [
      { edit: 'guides/loai-hinh-thon-to-dan-pho.mdx', from: /^cellKind: .*\n/m, to: '' },
      { edit: 'guides/gioi-thieu.mdx', from: /^section: .*$/m, to: '$&\ncellKind: chung' },
    ],
    expected: [
      /^guides\/loai-hinh-thon-to-dan-pho\.mdx:\d+:\d+: trang về loại hình chi bộ chưa ghi loại hình nào → thêm “cellKind”/,
      /^guides\/gioi-thieu\.mdx:\d+:\d+: “cellKind” chỉ dùng cho mục cell-kind/,
    ],
  },
  {
    name: 'a second page about one kind of cell',
    faults: [
      {
        edit: 'guides/loai-hinh-thon-to-dan-pho.mdx',
        from: /^cellKind: .*$/m,
        to: 'cellKind: luc-luong-vu-trang',
      },
    ],
    expected: [
      /^guides\/loai-hinh-thon-to-dan-pho\.mdx:\d+:\d+: loại hình “Lực lượng vũ trang” đã có trang/,
    ],
  },
  {
    name: 'a source whose address is no page of the web',
    faults: [{ edit: document, from: /url: https?:\S+/, to: 'url: lenh:gi-do' }],
    expected: [/^documents\/hd-42-2025\.yaml:\d+:\d+: .*(địa chỉ|“url”)/],
  },
  {
    name: 'a list of addresses that is cut off',
    faults: [{ edit: 'addresses.json', from: /\}\s*$/, to: '' }],
    expected: [/^addresses\.json:1:1: danh sách địa chỉ không đọc được → /],
  },
  {
    name: 'a blank of a form that is not declared',
    faults: [{ edit: 'templates/bien-ban.mdx', from: /\{[a-z-]+\}/, to: '{khong-khai-bao}' }],
    expected: [/chỗ trống \{khong-khai-bao\} không có trong “fields”/],
  },
];

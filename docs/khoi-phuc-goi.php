<?php
/**
 * Puts a file of this handbook into a new, hidden course of a Moodle and lists what came out of it:
 * of a pack (.imscc) sections, activities by kind and what stands in a frame, of a Book (.book.zip) its chapters, of
 * questions (.gift.txt) their categories, types and names.
 *
 *   php -d max_input_vars=5000 khoi-phuc-goi.php /path/to/moodle file [--json]
 *
 * Run as the user of the web server, one file for each start: Moodle's converter keeps state between two packs.
 */
define('CLI_SCRIPT', true);

[, $moodle, $file] = $argv + [1 => '', 2 => ''];
if (!is_file("$moodle/config.php") || !is_file($file)) {
    fwrite(STDERR, "Cách dùng: php khoi-phuc-goi.php THƯ_MỤC_MOODLE TỆP.imscc|.book.zip|.gift.txt [--json]\n");
    exit(2);
}
$file = realpath($file);
$asJson = in_array('--json', $argv, true);

require "$moodle/config.php";
require_once $CFG->dirroot . '/course/lib.php';
require_once $CFG->dirroot . '/backup/util/includes/restore_includes.php';
\core\session\manager::set_user(get_admin());

/** A new course that nobody sees; category 1 is the one that every Moodle begins with. */
function hidden_course(): int {
    [$full, $short] = restore_dbops::calculate_course_names(0, 'Khôi phục thử', 'khoi-phuc-thu');
    return create_course((object) ['fullname' => $full, 'shortname' => $short, 'category' => 1, 'visible' => 0])->id;
}

/** Restores a pack as a new course; stops with what Moodle says where it refuses. */
function restored_pack(string $pack): array {
    global $CFG, $DB, $USER;
    // The converter looks for its sheets below the folder in which it runs.
    chdir($CFG->dirroot . '/backup');
    $folder = 'so-tay-' . md5($pack . microtime());
    $unpacked = make_backup_temp_directory($folder);
    if (!get_file_packer('application/zip')->extract_to_pathname($pack, $unpacked)) {
        throw new RuntimeException("Không giải nén được $pack");
    }
    [$full, $short] = restore_dbops::calculate_course_names(0, 'Khôi phục thử', 'khoi-phuc-thu');
    $course = restore_dbops::create_new_course($full, $short, 1);
    $restore = new restore_controller(
        $folder, $course, backup::INTERACTIVE_NO, backup::MODE_GENERAL, $USER->id, backup::TARGET_NEW_COURSE
    );
    if ($restore->get_status() === backup::STATUS_REQUIRE_CONV) {
        $restore->convert();
    }
    if (!$restore->execute_precheck()) {
        throw new RuntimeException(print_r($restore->get_precheck_results(), true));
    }
    $restore->execute_plan();
    $restore->destroy();
    fulldelete($unpacked);
    $DB->set_field('course', 'visible', 0, ['id' => $course]);

    $info = get_fast_modinfo($course);
    $sections = [];
    foreach ($info->get_section_info_all() as $number => $section) {
        $activities = [];
        foreach ($info->sections[$number] ?? [] as $id) {
            $activity = $info->get_cm($id);
            // 1 is “embed”: the address stands in a frame, which this handbook refuses but for /nhung/.
            $shown = $activity->modname === 'url'
                ? $DB->get_field('url', 'display', ['id' => $activity->instance])
                : null;
            $activities[] = ['kind' => $activity->modname, 'name' => $activity->name, 'framed' => (int) $shown === 1];
        }
        $summary = trim(html_entity_decode(strip_tags($section->summary), ENT_QUOTES | ENT_HTML5, 'UTF-8'));
        $sections[] = compact('number', 'summary', 'activities') + ['name' => (string) $section->name];
    }
    ['fullname' => $fullName, 'shortname' => $shortName] = (array) get_course($course);
    return compact('course', 'fullName', 'shortName', 'sections');
}

/** Imports a zip of chapters into a new Book. */
function imported_book(string $zip): array {
    global $CFG, $DB;
    require_once $CFG->dirroot . '/mod/book/locallib.php';
    require_once $CFG->dirroot . '/mod/book/tool/importhtml/locallib.php';
    $course = hidden_course();
    $made = create_module((object) [
        'modulename' => 'book', 'course' => $course, 'section' => 0, 'visible' => 1, 'name' => basename($zip),
        'introeditor' => ['text' => '', 'format' => FORMAT_HTML, 'itemid' => 0],
        'numbering' => 1, 'customtitles' => 0, 'cmidnumber' => '',
    ]);
    $book = $DB->get_record('book', ['id' => $made->instance], '*', MUST_EXIST);
    $context = context_module::instance($made->coursemodule);
    $place = ['component' => 'mod_book', 'filearea' => 'importhtml', 'itemid' => 0, 'filepath' => '/'];
    $stored = get_file_storage()->create_file_from_pathname(
        $place + ['contextid' => $context->id, 'filename' => 'sach.zip'], $zip
    );
    toolbook_importhtml_import_chapters($stored, 2, $book, $context, false);
    $chapters = [];
    foreach ($DB->get_records('book_chapters', ['bookid' => $book->id], 'pagenum') as $chapter) {
        $files = get_file_storage()->get_area_files($context->id, 'mod_book', 'chapter', $chapter->id, 'filename', false);
        $chapters[] = [
            'title' => $chapter->title,
            'isSub' => (bool) $chapter->subchapter,
            'letters' => core_text::strlen(trim(strip_tags($chapter->content))),
            'files' => array_values(array_map(fn($one) => $one->get_filename(), $files)),
        ];
    }
    return compact('course', 'chapters');
}

/** Imports questions into the bank of a new course. */
function imported_questions(string $gift): array {
    global $CFG, $DB, $PAGE;
    require_once $CFG->libdir . '/questionlib.php';
    require_once $CFG->dirroot . '/question/format.php';
    require_once $CFG->dirroot . '/question/format/gift/format.php';
    $course = hidden_course();
    $context = context_course::instance($course);
    $PAGE->set_context($context);
    $format = new qformat_gift();
    $format->setCategory(question_make_default_categories([$context]));
    $format->setContexts([$context]);
    $format->setCourse(get_course($course));
    $format->setFilename($gift);
    $format->setRealfilename(basename($gift));
    $format->setCatfromfile(true);
    $format->setContextfromfile(true);
    $format->setStoponerror(true);
    $format->set_display_progress(false);
    if (!$format->importpreprocess() || !$format->importprocess() || !$format->importpostprocess()) {
        throw new RuntimeException("Moodle không nhận $gift");
    }
    $found = $DB->get_records_sql(
        'SELECT q.id, q.qtype, q.name, q.generalfeedback, e.idnumber, c.name AS category
           FROM {question} q
           JOIN {question_versions} v ON v.questionid = q.id
           JOIN {question_bank_entries} e ON e.id = v.questionbankentryid
           JOIN {question_categories} c ON c.id = e.questioncategoryid
          WHERE c.contextid = ? AND q.parent = 0
       ORDER BY q.id',
        [$context->id]
    );
    $questions = array_values(array_map(fn($one) => [
        'category' => $one->category, 'kind' => $one->qtype, 'name' => $one->name,
        'id' => (string) $one->idnumber, 'feedback' => $one->generalfeedback,
    ], $found));
    return compact('course', 'questions');
}

/** What came out, for a person. */
function told(array $out): string {
    $lines = ["Khóa học {$out['course']}" . (isset($out['fullName']) ? ": {$out['fullName']} ({$out['shortName']})" : '')];
    $kinds = [];
    foreach ($out['sections'] ?? [] as ['number' => $number, 'name' => $name, 'summary' => $summary, 'activities' => $all]) {
        $lines[] = "Phần $number: " . ($name ?: '(không tên)') . ($summary ? ", mô tả: $summary" : '');
        foreach ($all as ['kind' => $kind, 'name' => $title, 'framed' => $framed]) {
            $kinds[$kind] = ($kinds[$kind] ?? 0) + 1;
            $lines[] = "  $kind: $title" . ($framed ? ' [KHUNG]' : '');
        }
    }
    foreach ($out['chapters'] ?? [] as ['title' => $title, 'isSub' => $isSub, 'files' => $files]) {
        $kind = $isSub ? 'tiểu mục' : 'chương';
        $kinds[$kind] = ($kinds[$kind] ?? 0) + 1;
        $lines[] = ($isSub ? '    ' : '  ') . $title . ($files ? ' [' . implode(', ', $files) . ']' : '');
    }
    foreach ($out['questions'] ?? [] as ['category' => $category, 'kind' => $kind, 'name' => $name]) {
        $kinds["$category, $kind"] = ($kinds["$category, $kind"] ?? 0) + 1;
        $lines[] = "  $kind: $name";
    }
    ksort($kinds);
    foreach ($kinds as $kind => $count) {
        $lines[] = "$kind: $count";
    }
    return implode("\n", $lines);
}

try {
    $out = match (true) {
        str_ends_with($file, '.imscc') => restored_pack($file),
        str_ends_with($file, '.zip') => imported_book($file),
        default => imported_questions($file),
    };
} catch (Throwable $refused) {
    fwrite(STDERR, 'Moodle dừng lại: ' . $refused->getMessage() . "\n");
    exit(1);
}
echo $asJson ? json_encode($out, JSON_UNESCAPED_UNICODE) : told($out), "\n";

<?php
/**
 * Restores a course pack of this handbook (.imscc) into a new, hidden course of a Moodle and lists what came out of it:
 * sections, activities by kind, and every activity that stands in a frame.
 *
 *   php khoi-phuc-goi.php /path/to/moodle pack.imscc [category id]
 *
 * Run as the user of the web server, one pack for each start: Moodle's converter keeps state between two packs.
 */
define('CLI_SCRIPT', true);

[, $moodle, $pack, $category] = $argv + [1 => '', 2 => '', 3 => '1'];
if (!is_file("$moodle/config.php") || !is_file($pack)) {
    fwrite(STDERR, "Cách dùng: php khoi-phuc-goi.php THƯ_MỤC_MOODLE GÓI.imscc [MÃ_DANH_MỤC]\n");
    exit(2);
}
$pack = realpath($pack);

require "$moodle/config.php";
require_once $CFG->dirroot . '/backup/util/includes/restore_includes.php';
// The converter looks for its sheets below the folder in which it runs.
chdir($CFG->dirroot . '/backup');

$admin = get_admin();
\core\session\manager::set_user($admin);

$folder = 'so-tay-' . md5($pack . microtime());
$unpacked = make_backup_temp_directory($folder);
if (!get_file_packer('application/zip')->extract_to_pathname($pack, $unpacked)) {
    fwrite(STDERR, "Không giải nén được $pack\n");
    exit(1);
}

[$full, $short] = restore_dbops::calculate_course_names(0, 'Khôi phục thử', 'khoi-phuc-thu');
$course = restore_dbops::create_new_course($full, $short, (int) $category);
$restore = new restore_controller(
    $folder, $course, backup::INTERACTIVE_NO, backup::MODE_GENERAL, $admin->id, backup::TARGET_NEW_COURSE
);
if ($restore->get_status() === backup::STATUS_REQUIRE_CONV) {
    $restore->convert();
}
if (!$restore->execute_precheck()) {
    print_r($restore->get_precheck_results());
    exit(1);
}
$restore->execute_plan();
$restore->destroy();
fulldelete($unpacked);
$DB->set_field('course', 'visible', 0, ['id' => $course]);

$info = get_fast_modinfo($course);
$kinds = [];
echo 'Khóa học ', $course, ': ', $info->get_course()->fullname, "\n";
foreach ($info->get_section_info_all() as $number => $section) {
    $title = $section->name ?? '(không tên)';
    echo "Phần $number: $title\n";
    foreach ($info->sections[$number] ?? [] as $id) {
        $activity = $info->get_cm($id);
        $kinds[$activity->modname] = ($kinds[$activity->modname] ?? 0) + 1;
        // 1 is “embed”: the address stands in a frame, which this handbook refuses but for /nhung/.
        $shown = $activity->modname === 'url'
            ? $DB->get_field('url', 'display', ['id' => $activity->instance])
            : null;
        echo '  ', $activity->modname, ': ', $activity->name, (int) $shown === 1 ? ' [KHUNG]' : '', "\n";
    }
}
ksort($kinds);
foreach ($kinds as $kind => $count) {
    echo "$kind: $count\n";
}

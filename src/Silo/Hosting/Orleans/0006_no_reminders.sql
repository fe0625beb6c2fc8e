-- Ours. No grain has reminders: what 0003 made goes.
DELETE FROM OrleansQuery WHERE QueryKey IN (
    'UpsertReminderRowKey', 'ReadReminderRowsKey', 'ReadReminderRowKey', 'ReadRangeRows1Key', 'ReadRangeRows2Key', 'DeleteReminderRowKey',
    'DeleteReminderRowsKey');
DROP FUNCTION upsert_reminder_row;
DROP FUNCTION delete_reminder_row;
DROP TABLE OrleansRemindersTable;

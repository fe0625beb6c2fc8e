-- No grain has reminders.
DROP TABLE reminder;

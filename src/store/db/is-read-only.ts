/** Whether nothing can be written: on a standby, and where its provider or somebody else closed the database to it. */
export const IS_READ_ONLY = `SELECT current_setting('transaction_read_only')::boolean AS "readOnly"`

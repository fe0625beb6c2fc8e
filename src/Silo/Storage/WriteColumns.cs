using Dukaan.Saving;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using NpgsqlTypes;

namespace Dukaan.Silo.Storage;

/// <summary>A batch as the columns of a <see cref="WriteStatement"/>: each write stands before those that are joined to it.</summary>
internal sealed class WriteColumns
{
    private readonly IReadOnlyList<PendingWrite> _batch;
    private readonly List<(PendingWrite Write, int Lead)> _writes = [];
    private readonly List<long> _units = [];
    private readonly List<(long N, RowWrite Row)> _rows = [];
    private readonly List<(long N, int Index, EventWrite Event, long? Row, string? Trace)> _events = [];
    private readonly List<(long N, AuditLine Line)> _audits = [];

    /// <exception cref="InvalidOperationException">Something is joined to a write that the statement would leave out.</exception>
    public WriteColumns(IReadOnlyList<PendingWrite> batch)
    {
        _batch = batch;
        for (var i = 0; i < batch.Count; i++)
        {
            batch[i].ThrowIfJoinedInVain();
            var unit = _writes.Count + 1;
            Add(batch[i], i, unit);
            foreach (var joined in batch[i].Joined)
            {
                Add(joined, i, unit);
            }
        }
    }

    /// <summary>Whether a record is cleared or deleted.</summary>
    public bool Clears => _writes.Exists(w => w.Write.Change != RecordChange.Put);

    /// <summary>Whether a row is deleted.</summary>
    public bool Deletes => _rows.Exists(r => r.Row.Payload is null);

    public NamedParameters Parameters(NamedSql sql)
    {
        var p = new NamedParameters(sql);
        p.AddColumn("kinds", NpgsqlDbType.Text, _writes, w => w.Write.Kind);
        p.AddColumn("keys", NpgsqlDbType.Text, _writes, w => w.Write.Key);
        p.AddColumn("versions", NpgsqlDbType.Bigint, _writes, w => w.Write.Expected);
        p.AddColumn("changes", NpgsqlDbType.Smallint, _writes, w => (short)w.Write.Change);
        p.AddColumn("schemas", NpgsqlDbType.Integer, _writes, w => w.Write.Schema);
        p.AddColumn("payloads", NpgsqlDbType.Jsonb, _writes, w => w.Write.Payload);
        p.AddColumn("units", NpgsqlDbType.Bigint, _units, unit => unit);

        p.AddColumn("row_writes", NpgsqlDbType.Bigint, _rows, r => r.N);
        p.AddColumn("row_kinds", NpgsqlDbType.Text, _rows, r => r.Row.Kind);
        p.AddColumn("row_keys", NpgsqlDbType.Text, _rows, r => r.Row.Key);
        p.AddColumn("row_ids", NpgsqlDbType.Text, _rows, r => r.Row.Id);
        p.AddColumn("row_buckets", NpgsqlDbType.Text, _rows, r => r.Row.Bucket);
        p.AddColumn("row_sorts", NpgsqlDbType.Bigint, _rows, r => r.Row.Sort);
        p.AddColumn("row_schemas", NpgsqlDbType.Integer, _rows, r => r.Row.Schema);
        p.AddColumn("row_payloads", NpgsqlDbType.Jsonb, _rows, r => r.Row.Payload);

        p.AddColumn("event_writes", NpgsqlDbType.Bigint, _events, e => e.N);
        p.AddColumn("event_indexes", NpgsqlDbType.Integer, _events, e => e.Index);
        p.AddColumn("event_partitions", NpgsqlDbType.Smallint, _events, e => OutboxPartition.Of(e.Event.StoreId));
        p.AddColumn("event_stores", NpgsqlDbType.Text, _events, e => e.Event.StoreId);
        p.AddColumn("event_topics", NpgsqlDbType.Text, _events, e => e.Event.Topic);
        p.AddColumn("event_types", NpgsqlDbType.Text, _events, e => e.Event.Type);
        p.AddColumn("event_schemas", NpgsqlDbType.Integer, _events, e => e.Event.Schema);
        p.AddColumn("event_payloads", NpgsqlDbType.Jsonb, _events, e => e.Row is null ? e.Event.Payload : null);
        p.AddColumn("event_rows", NpgsqlDbType.Bigint, _events, e => e.Row);
        p.AddColumn("event_traces", NpgsqlDbType.Text, _events, e => e.Trace);

        p.AddColumn("audit_writes", NpgsqlDbType.Bigint, _audits, a => a.N);
        p.AddColumn("audit_stores", NpgsqlDbType.Text, _audits, a => a.Line.StoreId);
        p.AddColumn("audit_actors", NpgsqlDbType.Text, _audits, a => a.Line.Actor);
        p.AddColumn("audit_actions", NpgsqlDbType.Text, _audits, a => a.Line.Action);
        p.AddColumn("audit_subjects", NpgsqlDbType.Text, _audits, a => a.Line.Subject);
        p.AddColumn("audit_details", NpgsqlDbType.Text, _audits, a => a.Line.Detail);
        return p;
    }

    /// <summary>Takes in one row of the statement's answer.</summary>
    /// <param name="n">Which write, from 1.</param>
    /// <param name="version">Its version, or what the statement says instead.</param>
    /// <param name="versions">Of the batch.</param>
    public void Note(int n, long version, long?[] versions)
    {
        var (write, lead) = _writes[n - 1];
        if (version == WriteStatement.Taken)
        {
            _batch[lead].Taken.Add(write.Key);
        }
        else
        {
            versions[lead] = version;
        }
    }

    private void Add(PendingWrite write, int lead, int unit)
    {
        _writes.Add((write, lead));
        _units.Add(unit);
        long n = _writes.Count;
        foreach (var row in write.Rows)
        {
            _rows.Add((n, row));
        }

        for (var index = 0; index < write.Events.Count; index++)
        {
            _events.Add((n, index, write.Events[index], RowWith(write.Events[index].Payload, write.Rows.Count), _batch[lead].Trace));
        }

        if (write.Audit is { } line)
        {
            _audits.Add((n, line));
        }
    }

    /// <summary>The place of a row, among the last so many, that has the very same text, or null.</summary>
    private long? RowWith(string payload, int last)
    {
        for (var place = _rows.Count; place > _rows.Count - last; place--)
        {
            if (ReferenceEquals(_rows[place - 1].Row.Payload, payload))
            {
                return place;
            }
        }

        return null;
    }
}

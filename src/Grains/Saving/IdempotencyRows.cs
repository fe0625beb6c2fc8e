namespace Dukaan.Saving;

/// <summary>
/// The <see cref="IdempotencyLog"/> of a grain whose answers are large or many: the operations of the last day, at most 500. Each is a row
/// that is written with its change, so that a change costs the same however many there are. Rows that drop out are deleted with a later
/// change. Changed only after a commit.
/// </summary>
/// <param name="bucket">The bucket of its rows, whose ids are the operations' behind its name and a slash.</param>
public sealed class IdempotencyRows<T>(string bucket)
    where T : class, IDoneOperation
{
    /// <summary>How many operations it remembers.</summary>
    public const int Max = 500;

    private const int DeletedAtOnce = 100;

    private readonly Dictionary<string, T> _byId = [];
    private readonly Queue<T> _inOrder = [];
    private readonly Queue<string> _forgotten = [];

    private static TimeSpan Life { get; } = TimeSpan.FromDays(1);

    /// <summary>Builds the log from its rows among those of its grain.</summary>
    public IdempotencyRows(string bucket, IEnumerable<Row> rows, DateTimeOffset now)
        : this(bucket)
    {
        foreach (var row in rows.Where(row => row.Bucket == bucket).OrderBy(row => row.Sort))
        {
            Remember(row.As<T>());
        }

        Forget(now);
    }

    /// <summary>The operation with its first answer, or null where it was not done.</summary>
    public T? Find(string operationId) => _byId.GetValueOrDefault(operationId);

    /// <summary>The rows to write with an operation: its own, and deletions of expired ones.</summary>
    public IEnumerable<RowChange> RowsWith(T operation) =>
        _forgotten
            .Take(DeletedAtOnce)
            .Where(id => id != operation.Id)
            .Select(id => RowChange.Delete(RowId(id)))
            .Append(RowChange.Put(RowId(operation.Id), bucket, operation.Version, operation));

    /// <summary>The rows of <see cref="RowsWith"/> were committed.</summary>
    public void Committed(T operation)
    {
        for (var i = 0; i < DeletedAtOnce && _forgotten.Count > 0; i++)
        {
            _forgotten.Dequeue();
        }

        Remember(operation);
        Forget(operation.At);
    }

    private string RowId(string operationId) => $"{bucket}/{operationId}";

    private void Remember(T operation)
    {
        if (_byId.TryAdd(operation.Id, operation))
        {
            _inOrder.Enqueue(operation);
        }
    }

    private void Forget(DateTimeOffset now)
    {
        while (_inOrder.TryPeek(out var oldest) && (_inOrder.Count > Max || oldest.At < now - Life))
        {
            _inOrder.Dequeue();
            _byId.Remove(oldest.Id);
            _forgotten.Enqueue(oldest.Id);
        }
    }
}

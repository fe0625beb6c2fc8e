using Dukaan.Saving;

namespace Dukaan.Catalog;

/// <summary>
/// The catalog's idempotency log: the operations of the last day, at most 500. Each is a row that is written with its change. Rows that
/// drop out are deleted with a later change. Changed only after a commit.
/// </summary>
public sealed class DoneOperations
{
    public const int Max = 500;
    private const int DeletedAtOnce = 100;
    private const string Prefix = "op/";

    private readonly Dictionary<string, DoneOperation> _byId = [];
    private readonly Queue<DoneOperation> _inOrder = [];
    private readonly Queue<string> _forgotten = [];

    private static TimeSpan Life { get; } = TimeSpan.FromDays(1);

    /// <summary>Builds the log from its rows.</summary>
    public static DoneOperations Read(IEnumerable<Row> rows, DateTimeOffset now)
    {
        var operations = new DoneOperations();
        foreach (var row in rows.Where(row => row.Bucket == SavedCatalog.OperationRows).OrderBy(row => row.Sort))
        {
            operations.Remember(row.As<DoneOperation>());
        }

        operations.Forget(now);
        return operations;
    }

    public DoneOperation? Find(string operationId) => _byId.GetValueOrDefault(operationId);

    /// <summary>The rows to write with an operation: its own, and deletions of expired ones.</summary>
    public IEnumerable<RowChange> RowsWith(DoneOperation operation) =>
        _forgotten
            .Take(DeletedAtOnce)
            .Where(id => id != operation.Id)
            .Select(id => RowChange.Delete(Prefix + id))
            .Append(RowChange.Put(Prefix + operation.Id, SavedCatalog.OperationRows, operation.Version, operation));

    /// <summary>The rows of <see cref="RowsWith"/> were committed.</summary>
    public void Committed(DoneOperation operation)
    {
        for (var i = 0; i < DeletedAtOnce && _forgotten.Count > 0; i++)
        {
            _forgotten.Dequeue();
        }

        Remember(operation);
        Forget(operation.At);
    }

    private void Remember(DoneOperation operation)
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

using System.Reflection;

namespace Dukaan.Saving;

/// <summary>Writes first states as records that another grain saves.</summary>
public static class NewRecords
{
    /// <param name="kind">The name of the state.</param>
    /// <param name="key">The grain's key.</param>
    /// <param name="state">The state, with its rows and events in <see cref="SavedState.Unsaved"/>; it has no audit line.</param>
    public static NewRecord Of<T>(string kind, string key, T state)
        where T : SavedState
    {
        // A row's payload may be an event's too: written once.
        var written = new Dictionary<object, string>(ReferenceEqualityComparer.Instance);
        string Json(object value) => written.TryGetValue(value, out var known) ? known : written[value] = StateJson.Write(value);
        return new NewRecord(
            kind,
            key,
            SchemaOf<T>.Number,
            StateJson.Write(state),
            [
                .. state.Unsaved.Rows.Select(row => new NewRecordRow(
                    row.Owner?.Kind ?? kind,
                    row.Owner?.Key ?? key,
                    row.Id,
                    row.Bucket,
                    row.Sort,
                    row.Schema,
                    Json(row.Value ?? throw new ArgumentException("A first record deletes no rows.", nameof(state)))
                )),
            ],
            [
                .. state.Unsaved.Events.Select(each => new NewRecordEvent(
                    each.Topic,
                    each.StoreId,
                    each.Type,
                    each.Schema,
                    Json(each.Payload)
                )),
            ]
        );
    }

    private static class SchemaOf<T>
    {
        public static readonly int Number = typeof(T).GetCustomAttribute<StateSchemaAttribute>()?.Number ?? 1;
    }
}

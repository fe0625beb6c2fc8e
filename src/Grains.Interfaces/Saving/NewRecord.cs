namespace Dukaan.Saving;

/// <summary>
/// The first record of a grain, written as JSON already, which another grain of the same store saves in the transaction of its own change:
/// an order, by the stock grain that has its goods. Either all of it is saved or nothing.
/// </summary>
/// <param name="Kind">The name of the grain's state.</param>
/// <param name="Key">The grain's key.</param>
/// <param name="Schema">The schema number of the document.</param>
/// <param name="Json">The document.</param>
/// <param name="Rows">Rows that are written with it.</param>
/// <param name="Events">Events that are written with it, in this order.</param>
[GenerateSerializer, Immutable, Alias("new-record")]
public sealed record NewRecord(
    string Kind,
    string Key,
    int Schema,
    string Json,
    ImmutableArray<NewRecordRow> Rows,
    ImmutableArray<NewRecordEvent> Events
);

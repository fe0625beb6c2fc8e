namespace Dukaan.Saving;

/// <summary>An event of a <see cref="NewRecord"/>; its version is that of the first write, 1.</summary>
/// <param name="Topic">As in <see cref="Events.Topics"/>.</param>
/// <param name="StoreId">The store, whose id keeps its events in order.</param>
/// <param name="Type">What happened: <c>order.placed</c>.</param>
/// <param name="Schema">The payload's schema number.</param>
/// <param name="Json">The payload.</param>
[GenerateSerializer, Immutable, Alias("new-record-event")]
public sealed record NewRecordEvent(string Topic, string StoreId, string Type, int Schema, string Json);

namespace Dukaan.Saving;

/// <summary>An event about to be committed. Storage adds what makes it a <c>StoreEvent</c>: aggregate, version, index, time.</summary>
/// <param name="Topic">One of <c>Topics</c>.</param>
/// <param name="StoreId">Whose.</param>
/// <param name="Type">What happened: <c>order.placed</c>.</param>
/// <param name="Payload">Written as JSON by <see cref="StateJson"/>.</param>
/// <param name="Schema">The payload's schema number.</param>
public sealed record NewEvent(string Topic, string StoreId, string Type, object Payload, int Schema = 1);

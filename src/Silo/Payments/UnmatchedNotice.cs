namespace Dukaan.Silo.Payments;

/// <summary>A gateway's message that matches no known payment: a person must look at it.</summary>
/// <param name="Id">The gateway's id of the message.</param>
/// <param name="Key">What it says it is about.</param>
/// <param name="Reason">Why it was not applied: <c>unknown-payment</c>, <c>wrong-amount</c>, <c>wrong-currency</c>.</param>
public sealed record UnmatchedNotice(string StoreId, string Id, string Key, string Reason, DateTimeOffset ReceivedAt);

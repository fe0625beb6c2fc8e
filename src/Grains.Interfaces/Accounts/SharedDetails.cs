namespace Dukaan.Accounts;

/// <summary>What a shopper lets all shops of one owner use.</summary>
/// <param name="Name">Of the newest order; empty before it.</param>
/// <param name="Addresses">The newest first.</param>
/// <param name="ProvedAt">When a code last proved that the phone is theirs.</param>
[GenerateSerializer, Immutable, Alias("shared-details")]
public sealed record SharedDetails(string Name, ImmutableArray<AccountAddress> Addresses, DateTimeOffset ProvedAt);

namespace Dukaan.Accounts;

/// <summary>What a shopper lets all shops of one owner use.</summary>
/// <param name="Name">Of the newest order; empty before it.</param>
/// <param name="Addresses">The newest first.</param>
[GenerateSerializer, Immutable, Alias("shared-details")]
public sealed record SharedDetails(string Name, ImmutableArray<AccountAddress> Addresses);

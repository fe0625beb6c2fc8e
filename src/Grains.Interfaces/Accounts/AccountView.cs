namespace Dukaan.Accounts;

/// <summary>A shopper's account, for themselves.</summary>
/// <param name="Phone">Proved by a one-time code.</param>
/// <param name="Name">Of the newest order; empty before it.</param>
/// <param name="Addresses">The newest first.</param>
/// <param name="Wishes">Ids of products, the newest first.</param>
/// <param name="Orders">Those that it placed, the newest first; at most 200.</param>
[GenerateSerializer, Immutable, Alias("account-view")]
public sealed record AccountView(
    Phone Phone,
    string Name,
    ImmutableArray<AccountAddress> Addresses,
    ImmutableArray<string> Wishes,
    ImmutableArray<AccountOrder> Orders
);

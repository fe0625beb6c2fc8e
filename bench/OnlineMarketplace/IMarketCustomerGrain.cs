using System.Collections.Immutable;
using Dukaan.Values;
using Orleans;

namespace Dukaan.Bench.OnlineMarketplace;

/// <summary>
/// A customer of the marketplace with their basket over many shops, which Dukaan has no grain for: its carts belong to one shop. Key: <see
/// cref="MarketKeys.Customer"/>.
/// </summary>
[Alias("online-marketplace-customer")]
public interface IMarketCustomerGrain : IGrainWithStringKey
{
    Task Register(int number, string name);

    /// <summary>Adds a line. Refused for a quantity below one, and while a checkout is being completed.</summary>
    Task<Result<Done>> Add(BasketLine line);

    /// <summary>
    /// Orders the basket: one order in each shop. What is sold out or was replaced is left out. The checkout is saved before the first
    /// order and completed after any crash, so either no order exists or all that could be placed do. A repeat completes the same one.
    /// </summary>
    Task<Result<ImmutableArray<PlacedPart>>> Checkout(Recipient recipient);

    /// <summary>Empties the basket.</summary>
    Task Seal();

    Task<ImmutableArray<BasketLine>> Lines();

    /// <summary>Completes a checkout that a crash interrupted.</summary>
    Task Resume();
}

/// <summary>A product in a basket, at the version that the customer saw.</summary>
/// <param name="ProductId">Of the shop's catalog.</param>
[GenerateSerializer, Immutable, Alias("online-marketplace-line")]
public sealed record BasketLine(int Seller, string ProductId, int Quantity, string Version);

/// <summary>Who gets it, and where.</summary>
[GenerateSerializer, Immutable, Alias("online-marketplace-recipient")]
public sealed record Recipient(string Name, string Line1, string City, string State, string PostalCode);

/// <summary>The order of one shop that a checkout placed.</summary>
[GenerateSerializer, Immutable, Alias("online-marketplace-part")]
public sealed record PlacedPart(int Seller, string OrderId);

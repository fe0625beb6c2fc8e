using Dukaan.Web.Regions;

namespace Dukaan.Web.Homes;

/// <summary>The part of a request that tells its home region.</summary>
public enum HomeBy
{
    /// <summary>The shop in <c>{slug}</c>.</summary>
    Shop,

    /// <summary>The order's link in <c>{statusToken}</c>.</summary>
    Order,

    /// <summary>The seller's session or the shop's API key; without either, the code challenge.</summary>
    Seller,

    /// <summary>The phone or the challenge in the body: the endpoint decides, with <see cref="Regions.Forwarded"/>.</summary>
    Body,

    /// <summary>The store in <c>{storeId}</c>.</summary>
    Store,
}

using Dukaan.Web.Regions;

namespace Dukaan.Web.Homes;

/// <summary>What in a request says which region it belongs to.</summary>
public enum HomeBy
{
    /// <summary>The shop in <c>{slug}</c>.</summary>
    Shop,

    /// <summary>The order's link in <c>{statusToken}</c>.</summary>
    Order,

    /// <summary>The seller's session or the shop's API key; without either, the code that was asked for.</summary>
    Seller,

    /// <summary>The phone or the challenge in the body: the endpoint says so, with <see cref="Regions.Forwarded"/>.</summary>
    Body,

    /// <summary>The store in <c>{storeId}</c>.</summary>
    Store,
}

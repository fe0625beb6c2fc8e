namespace Dukaan.Web.Pictures;

/// <summary>Who uploads a picture of a shop: its seller, or a shopper with an order.</summary>
/// <param name="StoreId">The shop.</param>
/// <param name="OrderId">The shopper's order; null: the seller uploads.</param>
/// <param name="Lines">The lines of the order.</param>
internal readonly record struct PictureSender(string StoreId, string? OrderId = null, int Lines = 0)
{
    public bool IsShopper => OrderId is not null;

    /// <summary>The name under which the shop's pictures, or those of all its shoppers, are counted.</summary>
    public string Whole => IsShopper ? $"{StoreId} shoppers" : StoreId;

    /// <summary>The name under which those of the order are counted.</summary>
    public string Order => $"{StoreId} order {OrderId}";

    public static implicit operator PictureSender(string storeId) => new(storeId);
}

namespace Dukaan.Couriers;

/// <summary>Goods in a parcel.</summary>
/// <param name="Sku">The seller's number, or our id.</param>
/// <param name="Price">Of one piece.</param>
public sealed record ParcelItem(string Name, string Sku, string Hsn, int Quantity, Money Price);

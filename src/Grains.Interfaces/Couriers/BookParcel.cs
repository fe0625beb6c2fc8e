namespace Dukaan.Couriers;

/// <summary>Books a parcel for an order.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Size">Null: by the weights of the products, in the account's usual measures.</param>
[GenerateSerializer, Immutable, Alias("book-parcel")]
public sealed record BookParcel(string OperationId, ParcelSize? Size);

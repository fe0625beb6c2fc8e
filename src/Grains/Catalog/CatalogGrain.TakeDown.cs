namespace Dukaan.Catalog;

/// <summary>What operators do to a product that does harm.</summary>
public sealed partial class CatalogGrain
{
    public Task<Result<ProductChange>> TakeDown(string operationId, string productId, string reason, string contact) =>
        Product(operationId, ("take-down", productId, reason, contact).ToTuple(), "product.taken-down", draft =>
            draft.TakeDown(productId, reason, contact)
        );

    public Task<Result<ProductChange>> PutBack(string operationId, string productId) =>
        Product(operationId, ("put-back", productId).ToTuple(), "product.put-back", draft => draft.PutBack(productId));
}

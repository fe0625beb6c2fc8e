using System.Collections.Frozen;

namespace Dukaan.Web.Sellers;

/// <summary>
/// What a shop's API keys may do: these operations and no others, by the names that their endpoints declare. A new operation is for people
/// until it is put here. Money and doors are never a key's: where money goes, who gets events, names, members, keys.
/// </summary>
public static class KeyRights
{
    private static readonly FrozenSet<string> Operations = FrozenSet.ToFrozenSet([
        // What is sold.
        "ListProducts",
        "GetProduct",
        "AddProduct",
        "EditProduct",
        "EditVariant",
        "DeleteProduct",
        "ReorderProducts",
        "AddProductPicture",
        "ExportProducts",
        "ListStockAdjustments",
        "AdjustStock",
        "ListCategories",
        "RenameCategory",
        "DeleteCategory",
        "ReorderCategories",
        "ListDiscounts",
        "GetDiscount",
        "AddDiscount",
        "ReplaceDiscount",
        "DeleteDiscount",
        "GetTerms",
        "ChangeTerms",
        // Orders. A refund goes to whoever paid, and is never more than that.
        "ListOrders",
        "GetOrder",
        "ExportOrders",
        "WatchOrders",
        "GetTakings",
        "GetTakingsOfDays",
        "ConfirmOrder",
        "RejectOrder",
        "MarkPaidOrder",
        "PackOrder",
        "ShipOrder",
        "DeliverOrder",
        "CancelOrder",
        "RefundOrder",
        "ReturnOrder",
        "EditOrder",
        "NoteOrder",
        "ListInvoices",
        "IssueInvoice",
        "IssueCreditNote",
        "PrintInvoice",
        "PrintCreditNotes",
        "PrintPackingSlip",
        // The shop itself; of its settings not those that StoreChangeRights names.
        "ListStores",
        "GetStore",
        "ChangeStore",
        "SetStorePicture",
        // To look at, and to have posted again what was posted before.
        "ListWebhooks",
        "ListDeliveries",
        "SendDeliveryAgain",
        "ResumeWebhook",
        "ListDomains",
        "CheckDomain",
    ]);

    public static bool Allow(Endpoint endpoint) => Allow(endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName);

    /// <param name="operation">As its endpoint is named; null: it has no name.</param>
    public static bool Allow(string? operation) => operation is not null && Operations.Contains(operation);
}

using System.Collections.Frozen;

namespace Dukaan.Web.Sellers;

/// <summary>
/// The operations that a shop's API keys may call, by the names of their endpoints; no others. A new operation is for people until it is
/// added here. Keys never control money or access: payment accounts, webhooks, domains, members, keys.
/// </summary>
public static class KeyRights
{
    private static readonly FrozenSet<string> Operations = FrozenSet.ToFrozenSet([
        // The catalog.
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
        "GetStock",
        "TransferStock",
        "ListWaiting",
        "ListCategories",
        "RenameCategory",
        "DeleteCategory",
        "ReorderCategories",
        "ListCollections",
        "GetCollection",
        "AddCollection",
        "EditCollection",
        "DeleteCollection",
        "ReorderCollections",
        "SetCollectionPicture",
        "ListCollectionProducts",
        "AddCollectionProducts",
        "ArrangeCollection",
        "RemoveCollectionProduct",
        "GetFront",
        "ReplaceFront",
        "ListPages",
        "GetPage",
        "PutPage",
        "DeletePage",
        "ListTranslations",
        "PutTranslations",
        "ListDiscounts",
        "GetDiscount",
        "AddDiscount",
        "ReplaceDiscount",
        "ReplaceSearchRules",
        "GetSearchReport",
        "ListReviews",
        "ModerateReview",
        "DeleteDiscount",
        "ListGiftCards",
        "GetGiftCard",
        "DisableGiftCard",
        "GetTerms",
        "ChangeTerms",
        // Orders. A refund goes to whoever paid, and never exceeds the payment.
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
        "ApproveReturnOrder",
        "DeclineReturnOrder",
        "EditOrder",
        "NoteOrder",
        "ListCustomers",
        "GetCustomer",
        "ChangeCustomer",
        "ExportCustomers",
        "ListInvoices",
        "IssueInvoice",
        "IssueCreditNote",
        "PrintInvoice",
        "PrintCreditNotes",
        "PrintPackingSlip",
        // The shop itself, except the settings in StoreChangeRights.
        "ListStores",
        "GetStore",
        "ChangeStore",
        "SetStorePicture",
        // Reading, and sending earlier deliveries again.
        "ListWebhooks",
        "ListDeliveries",
        "SendDeliveryAgain",
        "ResumeWebhook",
        "ListDomains",
        "CheckDomain",
    ]);

    public static bool Allow(Endpoint endpoint) => Allow(endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName);

    /// <param name="operation">The name of its endpoint; null: it has no name.</param>
    public static bool Allow(string? operation) => operation is not null && Operations.Contains(operation);
}

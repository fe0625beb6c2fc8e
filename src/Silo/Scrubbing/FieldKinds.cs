using System.Collections.Frozen;

namespace Dukaan.Silo.Scrubbing;

/// <summary>
/// The kind of every text that a stored document has, by type and property. A text that is missing here stops a scrub, and fails a test:
/// whoever adds a field says here what it is. When in doubt it is words.
/// </summary>
internal static class FieldKinds
{
    private const string Kept = """
        SavedLook.Id
        Address.Country ApiKeyView.Id AppliedDiscount.Id CartLine.ProductId CartLine.VariantId CatalogChanged.DeletedCategories
        CatalogChanged.DeletedCollections CatalogChanged.DeletedItems CatalogChanged.DeletedProducts Category.Id Category.ParentId
        Collection.Id Collection.Picture CollectionItem.CollectionId CollectionItem.ProductId CreditNote.InvoiceNumber
        CreditNote.Language CreditNote.Number CreditNote.OrderId CreditNote.ReplacedBy CreditNote.StoreId CreditNote.TimeZone
        CreditNote.Year DeliveryCharge.ZoneId DeliveryZone.Countries DeliveryZone.Id Discount.Id Discount.ProductIds
        DiscountUse.OrderId DoneOperation.Many GatewayAccount.Gateway GatewayNotice.Key GatewayPayment.Key GatewayRefund.Key
        InvitationView.Id InvitationView.Role Invoice.Language Invoice.Number Invoice.OrderId Invoice.ReplacedBy Invoice.Replaces
        Invoice.StoreId Invoice.TimeZone Invoice.Year ItemDetails.TaxClass LedgerDetail.Payment LedgerDetail.Refund LedgerEntry.Actor
        LedgerEntry.Type MenuLink.Id Money.Currency Opening.StoreId OpenStore.Currency OpenStore.Language OrderLine.Picture
        OrderLine.ProductId OrderLine.VariantId OrderSummary.Id OrderSummary.Step OrderSummary.StoreId OwedCount.StockId Place.Country
        PlacedOrder.CartId PlacedOrder.Home Product.CategoryId Product.Id Product.Pictures ProductLabels.Related RetiredHandle.ItemId
        SaleTerms.Country SavedApiKey.Id SavedCart.OrderId SavedCart.Holder SavedInvitation.Id SavedInvitation.Role SavedInvoices.Last
        SavedInvoices.LastCredit SavedMember.InvitationId SavedMember.Role SavedMember.SellerId SavedPayment.Id
        SavedPhoneLogin.SellerId SavedReplica.Home SavedSeller.Stores SavedStore.Members SavedStore.Owner SavedStoreName.Home
        SavedStoreName.StoreId SavedTeam.Unlisted SavedText.Id SavedText.Order SavedWebhook.Id SavedWebhook.Topics
        SearchQueryRule.Buried SearchQueryRule.CategoryId SearchQueryRule.Pinned ShopFront.Featured SoldLine.ProductId
        StockClaim.OrderId StockEntry.Actor StoreProfile.Currency StoreProfile.Language StoreProfile.Picture StoreProfile.StoreId
        StoreProfile.TimeZone StoreProfile.Languages PlacedOrder.Language Translation.Language
        TranslatedTexts.Subject StoreView.Owner TaxClass.Id Theme.Accent Theme.Background Variant.Id Variant.Picture WebhookView.Id
        WebhookView.Topics CustomerOrder.Currency ExchangeVariant.Id GoodsMove.StockId LedgerDetail.Picture Review.Id Review.OrderId
        Review.Picture Review.ProductId SavedReviews.Owed ShownReview.Picture GatewayDispute.Key GatewayNotice.Gateway
        SavedSeller.Language SettingRule.Setting SettingRule.Target SettingRule.Value SoldUnits.ProductId ImportedPicture.Link
        ImportedPicture.PictureId ImportedProduct.ProductId ImportedStock.ItemId PastRow.Currency CourierAccount.Courier SavedParcel.By
        CustomerBlock.By
        SavedParcel.Id AccountOrder.Id SavedAccount.Wishes SavedOwnerAccount.Owner SavedPhone.Owners SavedPhone.Accounts
        SavedMailbox.Stopped SavedRoute.Id
        AddressLetIn.Id ChosenSlot.WindowId SlotWindow.Id BundlePart.ProductId BundlePart.VariantId LinePart.ProductId LinePart.VariantId
        GiftCardEntry.Actor GiftCardEntry.OrderId GiftCardEntry.Refund GiftCardEntry.Type GiftCardHold.OrderId GiftCardLine.Id
        GiftCardLine.OrderId GivenCard.Id LedgerDetail.Card NewGiftCard.OrderId OrderCard.Id
        SavedPhone.Waits SavedSellerMail.LowTold SavedSellerMail.SellerId ThankYouRow.OrderId WaitingCount.ProductId WaitingCount.StockId
        WaitingPerson.Language WaitingPerson.ProductId WaitingPerson.StockId Experiment.Setting Experiment.StoreId AdjustStock.Location
        GoodsMove.Location LocationCount.Location StockEntry.Location StockEntry.To StockLocation.Id TakenFrom.Location
        TakenFrom.StockId UnitsAt.Location CartContact.Language
        """;

    private const string Words = """
        SavedLook.Operator SavedLook.Reason SavedLook.TokenHash
        Address.City Address.Line1 ApiKeyView.Name AppliedDiscount.Code AppliedDiscount.Title CatalogChanged.Forgotten Category.Handle
        Category.Name Collection.Description Collection.Handle Collection.Title CollectionCondition.Name CollectionCondition.Value
        CreditNote.Reason Customer.Gift Customer.Name Customer.Note DeliveryCharge.Note DeliveryCharge.Zone DeliveryTerms.PickupPlace
        DeliveryZone.Name DeliveryZone.Note Discount.Code Discount.Title DiscountUse.Attempt DiscountUse.Shopper DoneOperation.Category
        DoneOperation.Fingerprint DoneOperation.Id GatewayAccount.KeyId GatewayAccount.SealedKey GatewayAccount.SealedWebhookSecret
        GatewayNotice.Id GatewayPayment.Id GatewayRefund.Id IdempotentAnswer.Fingerprint IdempotentAnswer.Id InvitationView.Name
        InvoiceSeller.Address InvoiceSeller.LegalName InvoiceSeller.Shop InvoiceSeller.TaxNumber InvoiceSettings.Address
        InvoiceSettings.LegalName ItemDetails.Barcode ItemDetails.Hsn ItemDetails.Sku LedgerDetail.Reference LedgerEntry.Reason
        MenuLink.Title Opening.Fingerprint OpenStore.Name OpenStore.OperationId OpenStore.Slug OrderLine.Title OrderLine.Variant
        OrderSummary.CustomerName OwedCount.OperationId PlacedOrder.Fingerprint PlacedOrder.OperationId PlacedOrder.Payee
        PlacedOrder.Secret PlacedOrder.Vpa Product.Description Product.Handle Product.Title ProductLabels.Brand ProductLabels.Tags
        ProductOption.Name ProductOption.Values RetiredHandle.Handle SavedApiKey.Hash SavedApiKey.Name SavedCart.Added
        SavedDomain.Found SavedInvitation.Name SavedMember.Name SavedPayment.GatewayId SavedPhone.Key SavedSession.Hash
        SavedStoreTexts.DeliveredTo SavedStoreTexts.Suspects SavedWebhook.Secret SearchCount.Query SearchQueryRule.Query
        SearchSynonyms.Means SearchSynonyms.Words Shipment.Carrier Shipment.TrackingNumber SoldLine.Title StockClaim.Attempt
        SavedOrder.Attempts StockClaim.By
        StockEntry.Note StoreProfile.Address StoreProfile.Description StoreProfile.Name StoreProfile.ReturnPolicy StoreProfile.Slug
        StoreProfile.Vpa TaxAmount.Name TaxClass.Name TaxTerms.Name TaxTerms.Number TaxTotal.Name Variant.Values AdjustStock.Note
        AdjustStock.OperationId CustomerNote.Note CustomerNote.Tags CustomerOrder.Name CustomerSummary.Name CustomerSummary.Note
        CustomerSummary.Tags ExchangeVariant.Name Review.Answer Review.Name Review.Text Review.Title ShownReview.Answer ShownReview.Name
        ShownReview.Text GatewayDispute.Id GatewayDispute.PaymentId GatewayDispute.Reason GatewayPayment.Reference SavedPayment.Account
        ReceivedMoney.Id Address.Position
        Experiment.Name
        SettingChange.Who SettingChange.Why ShopPopularity.Queries CustomerSummary.Email PastOrder.Email PastOrder.Id PastOrder.Key
        PastOrder.Name PastOrder.Number PastOrder.State PastOrderLine.Quantity PastOrderLine.Sku PastOrderLine.Title PastRow.Email
        PastRow.Fingerprint PastRow.Name
        CatalogChanged.DeletedPages PageLink.Handle PageLink.Title ShopPage.Handle ShopPage.Text ShopPage.Title
        StoreProfile.Announcement StoreProfile.Social Translation.Text Translation.Title
        CatalogChanged.DeletedTranslations ExchangeVariant.Translated OrderLine.Translated OrderLine.TranslatedVariant
        SaleTerms.NoCash SaleTerms.NoOrders CustomerBlock.Reason OwedBlock.Id OwedBlock.Mark
        CourierAccount.Login CourierAccount.PickupPlace CourierAccount.PickupPostalCode
        CourierAccount.SealedHookToken CourierAccount.SealedPassword SavedParcel.Account SavedParcel.Carrier SavedParcel.Problem
        SavedParcel.Shipment SavedParcel.TrackingNumber
        Suspension.Contact Suspension.Reason SpecialDay.Name LinePart.Title LinePart.Variant SavedWaitingRoom.Secret
        GiftCardEntry.Reason GiftCardHold.Attempt GiftCardLine.Ending GiftCardLine.Note NewGiftCard.Ending NewGiftCard.Note
        OrderCard.Ending
        SourceCount.Source Customer.Email SavedMailbox.Key StoreProfile.ReplyTo
        AccountAddress.Name AccountSession.Hash SavedAccount.Name WaitingPerson.Email WaitingPerson.Id StockLocation.Name
        TakenFrom.Name SavedOwnerAccount.Name
        CartContact.Email SavedCart.Secret ThankYouRow.Shopper SavedSellerMail.Address SavedSellerMail.Secret
        """;

    private const string Phones = """
        OwedBlock.Phone
        CustomerSummary.Phone GiftCardLine.Phone InvoiceSeller.Phone NewGiftCard.Phone OrderSummary.CustomerPhone Phone.E164
        SavedInvitation.Phone SavedMember.Phone
        SavedSeller.Phone StoreProfile.Phone SavedAccount.Phone SavedOwnerAccount.Phone
        """;

    private const string Domains = """
        IdempotentAnswer.Answer SavedDomain.Name SavedDomains.Claiming SavedDomains.Leaving SavedDomains.Primary SavedIndexNow.Domain
        StoreProfile.Domains
        """;

    /// <summary>Fields that earlier releases wrote and no type has now. They are left out of the copy.</summary>
    private const string Former =
        "SavedPhoneLogin.asked SavedPhoneLogin.codes SavedPhoneLogin.known SavedPhoneLogin.sent SavedPhoneLogin.wrong";

    private static readonly FrozenSet<string> FormerNames = Former
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FieldKind> All = new[]
    {
        (FieldKind.Kept, Kept),
        (FieldKind.Words, Words),
        (FieldKind.Phone, Phones),
        (FieldKind.PostalCode, "Address.PostalCode DeliveryZone.PostalCodes Place.PostalCode StockLocation.PostalCode"),
        (FieldKind.State, "Address.State DeliveryZone.States InvoiceSeller.State Place.State TaxTerms.State"),
        (FieldKind.Domain, Domains),
        (FieldKind.Link, "SavedStore.Claiming SavedStore.Former SavedStore.Leaving SavedStoreName.Former SavedStoreName.Slug"),
        (FieldKind.Url, "GatewayPayment.Url SavedPayment.Url SavedWebhook.Url WebhookView.Url"),
    }
        .SelectMany(each =>
            each.Item2.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(field => (Field: field, Kind: each.Item1))
        )
        .ToFrozenDictionary(each => each.Field, each => each.Kind, StringComparer.Ordinal);

    public static IEnumerable<string> Names => All.Keys;

    /// <summary>Whether an earlier release wrote a field, named as in JSON, that there is no more.</summary>
    public static bool IsFormer(string field) => FormerNames.Contains(field);

    /// <summary>The kind of a field, named <c>Type.Property</c>; null: not classified.</summary>
    public static FieldKind? Of(string field) => All.TryGetValue(field, out var kind) ? kind : null;
}

using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Checkout;
using Dukaan.Web.Texts.Messages;
using Dukaan.Web.Texts.Orders;

namespace Dukaan.Web.Texts;

/// <summary>
/// The texts of the storefront in one language. <c>{0}</c> is a placeholder. To add a language, add a file beside <see cref="English"/> and
/// a line in <see cref="ShopLanguages"/>; the compiler requires every text.
/// </summary>
public sealed record ShopTexts
{
    // The shop.
    public required string Search { get; init; }
    public required string SearchIn { get; init; }
    public required string NothingFound { get; init; }
    public required string NothingFoundHint { get; init; }
    public required CountText FoundCount { get; init; }
    public required string Categories { get; init; }
    public required string AllItems { get; init; }
    public required string OtherItems { get; init; }
    public required CountText ItemCount { get; init; }
    public required string EmptyShop { get; init; }
    public required string Next { get; init; }
    public required string Previous { get; init; }
    public required string PageOf { get; init; }
    public required string SoldOut { get; init; }
    public required string Closed { get; init; }
    public required string Suspended { get; init; }
    public required string Related { get; init; }
    public required string NotFound { get; init; }
    public required string NotFoundHint { get; init; }
    public required string BackToShop { get; init; }
    public required string SkipToContent { get; init; }
    public required string CallSeller { get; init; }
    public required string ChatWithSeller { get; init; }
    public required string Language { get; init; }
    public required string PoweredBy { get; init; }
    public required string Pictures { get; init; }
    public required string Close { get; init; }
    public required string Info { get; init; }
    public required string ShopAddress { get; init; }
    public required string ReturnPolicy { get; init; }
    public required string InfoEmpty { get; init; }

    /// <summary>Of e-mail about orders.</summary>
    public required MailTexts Mail { get; init; }

    /// <summary>Of messages to those who may come back.</summary>
    public required ComeBackTexts ComeBack { get; init; }

    /// <summary>Of pages that sellers write.</summary>
    public required PageDraftTexts PageDrafts { get; init; }

    /// <summary>Of opening hours, and of the times from which a shopper chooses.</summary>
    public required HoursTexts Hours { get; init; }

    /// <summary>Of the way the shop is arranged.</summary>
    public required ShelfTexts Shelves { get; init; }

    /// <summary>Of lists and searches.</summary>
    public required ListTexts Lists { get; init; }

    /// <summary>Of the line in front of a shop during a large sale.</summary>
    public required LineTexts Line { get; init; }

    /// <summary>Of a phone without network.</summary>
    public required OfflineTexts Offline { get; init; }

    // The cart.
    public required string Cart { get; init; }
    public required string CartEmpty { get; init; }
    public required string CartEmptyHint { get; init; }
    public required string Add { get; init; }
    public required string AddToCart { get; init; }
    public required string Added { get; init; }
    public required string ViewCart { get; init; }
    public required string Quantity { get; init; }
    public required string More { get; init; }
    public required string Fewer { get; init; }
    public required string Update { get; init; }
    public required string Remove { get; init; }
    public required string Each { get; init; }
    public required string Total { get; init; }
    public required string Unavailable { get; init; }
    public required string UnavailableHint { get; init; }
    public required string PricesChanged { get; init; }
    public required string QuantityWrong { get; init; }
    public required string CartFull { get; init; }
    public required string Checkout { get; init; }

    // The checkout.
    public required string ContactHeading { get; init; }
    public required string Name { get; init; }
    public required string Phone { get; init; }
    public required string PhoneHint { get; init; }
    public required string AddressHeading { get; init; }
    public required string AddressLine { get; init; }
    public required string City { get; init; }
    public required string PostalCode { get; init; }
    public required string Note { get; init; }
    public required string NoteHint { get; init; }
    public required string PaymentHeading { get; init; }
    public required string CashOnDelivery { get; init; }
    public required string CashOnDeliveryHint { get; init; }
    public required string Upi { get; init; }
    public required string UpiHint { get; init; }
    public required string NoPayment { get; init; }
    public required string YourOrder { get; init; }
    public required string PlaceOrder { get; init; }
    public required string TotalChanged { get; init; }
    public required string CheckFields { get; init; }
    public required string FieldNeeded { get; init; }
    public required string FieldTooLong { get; init; }
    public required string PhoneWrong { get; init; }
    public required string ChoosePayment { get; init; }
    public required string TryAgain { get; init; }

    // The order.
    public required string OrderNumber { get; init; }
    public required string KeepLink { get; init; }
    public required string Placed { get; init; }
    public required string PlacedHint { get; init; }
    public required string Confirmed { get; init; }
    public required string Packed { get; init; }
    public required string Shipped { get; init; }
    public required string Delivered { get; init; }
    public required string Rejected { get; init; }
    public required string Cancelled { get; init; }
    public required string Reason { get; init; }
    public required string PayWithUpi { get; init; }
    public required string ScanToPay { get; init; }
    public required string PayTo { get; init; }
    public required string PaymentAwaited { get; init; }
    public required string PayOnDelivery { get; init; }
    public required string Paid { get; init; }
    public required string Refunded { get; init; }
    public required string DeliverTo { get; init; }
    public required string ContactSeller { get; init; }

    /// <summary>Variants, delivery, discounts and taxes.</summary>
    public required CheckoutTexts Buying { get; init; }

    /// <summary>Gift cards and store credit.</summary>
    public required GiftCardTexts GiftCards { get; init; }

    /// <summary>The steps of an order, and the shopper's actions.</summary>
    public required OrderTexts Orders { get; init; }
    public required ReturnTexts Returns { get; init; }
    public required ReviewTexts Reviews { get; init; }

    /// <summary>"1 item", "12 items".</summary>
    public string Items(int count, Numerals? numerals = null) => ItemCount.Of(count, numerals ?? Numerals.Latin);

    /// <summary>The number of search results.</summary>
    public string Found(int count, string query, Numerals? numerals = null) => FoundCount.Of(count, numerals ?? Numerals.Latin, query);

    /// <summary>A text with its placeholders filled.</summary>
    public static string Fill(string text, params ReadOnlySpan<object?> values) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, text, values);
}

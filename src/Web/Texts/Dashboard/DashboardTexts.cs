using Dukaan.Web.Texts.Messages;

namespace Dukaan.Web.Texts.Dashboard;

/// <summary>All words of the seller's side in one language. A language that lacks one, or has one too many, does not build.</summary>
internal sealed record DashboardTexts
{
    public required CommonTexts Common { get; init; }
    public required FrameTexts Frame { get; init; }
    public required SignInTexts SignIn { get; init; }
    public required HomeTexts Home { get; init; }
    public required ProductsTexts Products { get; init; }
    public required CollectionsTexts Collections { get; init; }
    public required DiscountsTexts Discounts { get; init; }
    public required GiftCardsTexts GiftCards { get; init; }
    public required DomainsTexts Domains { get; init; }
    public required ImportTexts Import { get; init; }
    public required InvoicesTexts Invoices { get; init; }
    public required OrderDeskTexts OrderDesk { get; init; }
    public required SalesTexts Sales { get; init; }
    public required VisitsTexts Visits { get; init; }
    public required PaymentsTexts Payments { get; init; }
    public required SellingTexts Selling { get; init; }
    public required SearchPagesTexts SearchPages { get; init; }
    public required WebhooksTexts Webhooks { get; init; }
    public required AccessTexts Access { get; init; }
    public required ShopSettingsTexts ShopSettings { get; init; }
    public required ReviewsTexts Reviews { get; init; }
    public required CustomersTexts Customers { get; init; }
    public required GatewaysTexts Gateways { get; init; }
    public required CouriersTexts Couriers { get; init; }
    public required PublishingTexts Publishing { get; init; }
    public required PagesTexts Pages { get; init; }
    public required TableTexts Table { get; init; }
    public required BundlesTexts Bundles { get; init; }
    public required ScheduleTexts Schedule { get; init; }
    public required LocationsTexts Locations { get; init; }
    public required HandOrderTexts HandOrder { get; init; }
    public required MessagesTexts Messages { get; init; }
    public required ComeBackDeskTexts ComeBack { get; init; }
    public required SellerMailTexts SellerMail { get; init; }
    public required SiteTexts Site { get; init; }
    public required SupportTexts Support { get; init; }
}

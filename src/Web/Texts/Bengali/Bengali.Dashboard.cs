using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    /// <summary>The seller's side.</summary>
    public static DashboardTexts Dashboard { get; } =
        new()
        {
            Common = Common,
            Frame = Frame,
            SignIn = SignIn,
            Home = Home,
            Products = Products,
            Collections = Collections,
            Discounts = Discounts,
            GiftCards = GiftCards,
            Domains = Domains,
            Import = Import,
            Invoices = Invoices,
            OrderDesk = OrderDesk,
            Sales = Sales,
            Visits = Visits,
            Payments = Payments,
            Selling = Selling,
            SearchPages = SearchPages,
            Webhooks = Webhooks,
            Access = Access,
            ShopSettings = ShopSettings,
            Reviews = Reviews,
            Customers = Customers,
            Gateways = Gateways,
            Couriers = Couriers,
            Publishing = Publishing,
            Pages = Pages,
            Table = Table,
            Bundles = Bundles,
            Schedule = Schedule,
            Locations = Locations,
            HandOrder = HandOrder,
            Messages = Messages,
            ComeBack = ComeBackDesk,
            SellerMail = SellerMail,
            Site = Site,
            Support = Support,
        };
}

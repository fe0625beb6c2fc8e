using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static HomeTexts Home =>
        new()
        {
            AddProduct = "Add a product",
            ShareLink = "Share your link",
            SalesReport = "Sales report",
            ShopSettings = "Shop settings",
            GoodEvening = "Good evening",
            GoodMorning = "Good morning",
            GoodAfternoon = "Good afternoon",
            ClosedHint = "Your shop is closed: people can look around but not order.",
            Suspended = (reason, contact) =>
                "Your shop is suspended: nobody can see it or order. Go on with your "
                + $"open orders. Reason: {reason} Write to: {contact}",
            NoContact = "Customers cannot reach you from your shop yet: it shows no phone number, address or return policy.",
            AddContact = "Add contact details",
            QuickActions = "Quick actions",
            ShopIsOpen = "Shop is open",
            ShopIsClosed = "Shop is closed",
            OpenOrders = "Open orders",
            ToHandle = "to handle",
            OrderWord = n => Plural.One(n, "order", "orders"),
            Sales = "Sales",
            PaidOf = amount => $"{amount} paid",
            AddFirst = "Add your first product",
            AddFirstHint = "A photo, a name and a price: that is all it takes to start selling.",
            Ready = "Ready for the first order",
            ReadyHint = "Send your link to your customers. Orders show up here by themselves.",
            ShareShop = "Share your shop",
            Latest = "Latest orders",
            AllOrders = "All orders",
            LowStock = "Low stock",
            All = n => $"All {n}",
            Left = n => $"{n} left",
            NowOpen = "Your shop is open.",
            NowClosed = "Your shop is closed. People can look around but not order.",
            IsLiveTitle = "Your shop is live",
            IsLive = shop => $"{shop} is live",
            EverybodyCan = "Everybody with this link can visit it already.",
            TellCustomers = "Tell your customers",
            NoPhoneYet = "Your shop shows no phone number yet, so customers cannot reach you.",
            CashOnly = "Customers pay cash on delivery. Add your UPI address and they can pay by UPI too.",
            AddUpi = "Add your UPI address",
            ShareText = (shop, link) => $"{shop} is online. Order here: {link}",
            YourLink = "Your shop's link",
            ShareOnWhatsApp = "Share on WhatsApp",
            ShareOther = "Share another way",
            QrOf = link => $"QR code of {link}",
            QrCode = "QR code",
            QrHint = "For your counter, your boxes and your visiting cards. A phone's camera opens the shop.",
            DownloadPng = "Download PNG",
            DownloadSvg = "Download SVG",
            PrintPoster = "Print a poster",
            Feeds = "Google, Facebook, Instagram and WhatsApp",
            FeedsHint =
                "Give these addresses to Google Merchant Center and to Meta's Commerce Manager (data feed, scheduled). "
                + "They list all your products with today's prices and stock.",
            AgentFeed = "Shopping assistants (JSON Lines)",
            ScanToOrder = "Scan to see our shop and order",
        };
}

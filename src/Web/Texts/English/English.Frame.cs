using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static FrameTexts Frame =>
        new()
        {
            SkipToContent = "Skip to content",
            ViewShop = "View shop",
            Main = "Main",
            YourShops = "Your shops",
            OpenAnother = "Open another shop",
            SignOut = "Sign out",
            LeaveShop = "Leave this shop",
            YourRole = role => $"Your role here: {role}",
            Home = "Home",
            Orders = "Orders",
            Products = "Products",
            Share = "Share",
            Settings = "Settings",
            New = (number, name) => $"New order {number} from {name}",
            Arranged = "The new order is saved.",
            Unsaved = "You made changes here that are not saved.",
            Restore = "Restore them",
            Discard = "Discard",
            Language = "Language",
            LanguageHint = "Of the seller’s pages. Your shop’s pages have their own, in the settings.",
            LanguageChosen = language => $"From now on this is {language}.",
            Owner = "Owner",
            Manager = "Manager",
            OrdersRole = "Orders",
            Packer = "Packer",
            ReadOnly = "Read only",
            ManagerMay = "Everything, except payment accounts, the team, API keys, webhooks and domains.",
            OrdersMay = "Confirms, packs and cancels orders, and issues invoices. No refunds, products or settings.",
            PackerMay = "Sees orders, packs and ships them.",
            ReadOnlyMay = "Sees orders and sales, and changes nothing.",
            OwnerMay = "Everything.",
            Customer = "Customer",
            You = "You",
            TheOwner = "The owner",
            SomebodyGone = "Somebody who left the team",
            AnApp = "An app with an API key",
            Yesterday = "Yesterday",
            ShortDay = "d MMM",
            ShortDayOfYear = "d MMM yyyy",
            WeekDay = "ddd d MMM",
            LongDay = "dddd, d MMMM",
        };
}

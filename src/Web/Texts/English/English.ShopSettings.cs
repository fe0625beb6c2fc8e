using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static ShopSettingsTexts ShopSettings =>
        new()
        {
            YourShop = "Your shop",
            Link = "Link",
            OldLink = "The old link keeps working.",
            Line = "A line about your shop",
            LineExample = "Fresh sweets since 1962, delivered all over Jaipur.",
            ContactReturns = "Contact and returns",
            ContactHint =
                "Shown at the foot of every page of your shop, and on a page of its own. Customers who pay on delivery " + "look for it.",
            PhoneSeen = "Phone number customers see",
            PhoneSeenHint = "For calls and WhatsApp. Leave it empty to show none.",
            AddressSeen = "Address customers see",
            AddressExample = "12 MI Road, Jaipur 302001",
            Returns = "Returns and refunds",
            ReturnsExample = "Within 7 days, unused and in its box. We refund the price once it is back with us.",
            StockHeading = "Stock",
            ShowLeft = "Show customers how many are left",
            ShowLeftHint = "Only for products with tracked quantity.",
            Colours = "Colours",
            Country = "Country",
            Currency = "Currency",
            PagesLanguage = "Language of the shop's pages",
            TimeZone = "Time zone",
            PairOfColours = "A pair of colours",
            OwnColours = "My own colours",
            Buttons = "Buttons",
            Page = "Page",
            HowItLooks = "How your shop will look",
            ShowOwn = phone => $"Show {phone}, the number I sign in with",
            Teal = "Teal",
            Saffron = "Saffron",
            Rose = "Rose",
            Indigo = "Indigo",
            Leaf = "Leaf",
            Sky = "Sky",
            Brick = "Brick",
            Ink = "Ink",
            WhenLeft = n => $"When {n} or fewer are left",
            PictureRemoved = "The picture is removed.",
            ChangedElsewhere = "The settings were changed in another window while you were typing.",
            ChangedElsewhereHint = "What you typed is still here. Save again to keep it.",
            SaveSettings = "Save settings",
            TakingOrders = "Taking orders",
            More = "More",
            SignOutEverywhere = "Sign out everywhere…",
            SignOutEverywhereHint = "Ends your sessions on all devices at once, this one too.",
            SignOutAll = "Sign out on all devices",
            ShopPicture = "Picture of your shop",
            PictureHint = "Your logo, or a photo of what you sell.",
            PictureChosen = "Chosen, and not saved yet.",
            UsePicture = "Use this picture",
            HasPicture = "Your shop has its picture.",
            ShowsNumber = phone => $"Your shop shows {phone}.",
        };
}

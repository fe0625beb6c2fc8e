using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static SiteTexts Site =>
        new()
        {
            Title = "Dukaan: your shop, online in a minute",
            Summary =
                "Open an online shop with your phone number, share its link, take orders. Free, and as fast on a cheap "
                + "phone as on a dear one.",
            Short = "Open an online shop in a minute.",
            SignIn = "Sign in",
            Lead = "Your shop, online in a minute",
            LeadHint = "A phone number is all it takes. Add what you sell, share the link on WhatsApp, and orders come to your phone.",
            OpenYourShop = "Open your shop",
            WithPhone = "Sign in with your phone",
            WithPhoneHint = "No password, no forms. A code by message, and you are in.",
            AddGoods = "Add what you sell",
            AddGoodsHint = "A photo, a price, done. Two thousand dishes or two sarees.",
            ShareLink = "Share the link",
            ShareLinkHint = "On WhatsApp, on Instagram, as a QR code on your counter.",
            Why = "Made for the way you sell",
            WhyPay = "Cash on delivery, or UPI straight to your own account",
            WhyFast = "Pages that open at once, also on a slow phone",
            WhyOrders = "See orders the moment they come; confirm, pack and send with one tap",
            WhyYours = "Your colours, your language, your link",
            Means = "Dukaan means shop.",
            NoShopTitle = "There is no such shop",
            NoShop = "There is no shop under this link",
            NoShopHint = "Check the link, or ask the seller for it again.",
            WhatIs = "What is Dukaan?",
            NoOrderTitle = "There is no such order",
            NoOrder = "There is no order under this link",
            NoOrderHint = "Check that the link is complete, or ask the seller.",
            NothingHere = "Nothing here",
            TooManyTries = "Too many tries",
            BusyNow = "Busy right now",
            WentWrong = "Something went wrong",
            DidNotWork = "That did not work",
            GoBack = "Go back",
        };
}

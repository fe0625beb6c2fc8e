using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static SignInTexts SignIn =>
        new()
        {
            NewCodeSent = "A new code is on its way. The one before it works too, until its 10 minutes are over.",
            AskFirst = "Ask for a code first.",
            TypeCode = "Type the code",
            Step = (step, steps) => $"Step {step} of {steps}",
            SentTo = phone => $"We sent it to {phone}.",
            AnotherNumber = "Another number?",
            CodeFromMessage = "Code from the message",
            Spent = wrong => $"{wrong} After five wrong tries a code is spent.",
            Continue = "Continue",
            NothingCame = "Nothing came?",
            SendNewCode = "Send a new code",
            IsItYou = "Is it you?",
            FreshCode =
                "This changes where money goes or who may enter. We sent a code to your phone; what you typed is kept and "
                + "goes on with it.",
            SignedOut = "You are signed out.",
            SignedOutEverywhere = "You are signed out on all devices.",
            YourPhone = "Your phone number",
            Title = "Sign in or open your shop",
            OpenOrBack = "Open your shop, or come back to it",
            PhoneIsAll = "Your phone number is all you need. We send you a code, and no advertising.",
            Country = "Country",
            SendCode = "Send me a code",
            InAMinute = "Live in under a minute",
            CashAndUpi = "Cash on delivery and UPI",
            ShareOnWhatsApp = "Share your link on WhatsApp",
            NameShop = "Name your shop",
            WhatName = "What is your shop called?",
            ChangeLater = "You can change everything later.",
            ShopName = "Shop name",
            NameExample = "Asha Sweets",
            ChooseLink = "Choose the link yourself",
            ShopLink = "Link of your shop",
            LinkHint = "Small letters, digits and hyphens. Leave it empty and we make it from the name.",
            ShowNumber = phone => $"Show my number {phone} in the shop",
            ShowNumberHint = "For calls and WhatsApp. Customers who pay on delivery look for it. You can change it in the settings.",
            OpenMyShop = "Open my shop",
            Closed = "Closed",
            Join = shop => $"Join {shop}",
            InvitesYou = "invites you to its team.",
            RoleOf = role => $"Your role: {role}",
            JoinTeam = "Join the team",
            Welcome = shop => $"Welcome to the team of {shop}.",
            LeftTeam = "You left the team.",
            Invitation = "Invitation",
            NotOpenForYou = "This invitation is not open for you",
            NotOpenWhy =
                "It may have expired, or it is for another phone number. Ask the owner of the shop for a new one, or sign "
                + "in with the number that was invited.",
            SignInOther = "Sign in with another number",
        };
}

using Dukaan.Web.Texts.Accounts;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    /// <summary>The accounts of shoppers.</summary>
    public static AccountTexts Account { get; } =
        new()
        {
            Title = "My account",
            SignIn = "Sign in",
            SignInHint = "With your phone number and a code, without a password.",
            SendCode = "Send me a code",
            TypeCode = "Type the code",
            SentTo = "We sent a code to {0}.",
            Code = "Code from the message",
            Continue = "Continue",
            AnotherNumber = "Use another number",
            SendAgain = "Send a new code",
            CodeWrong = "That code is not right, or it has run out. Ask for a new one.",
            TooManyCodes = "Too many codes were asked for. Please try again later.",
            PhoneCountry = "We do not send codes to numbers of this country.",
            CodeNotSent = "The code could not be sent. Please try again in a moment.",
            CodeMessage = "{0} is your code for {1}. It works for 10 minutes. Never share it.",
            SignedInWith = "Signed in with {0}",
            SignOut = "Sign out",
            SignOutEverywhere = "Sign out on all devices",
            Orders = "My orders",
            NoOrders = "There are no orders with this number yet.",
            Older = "Older orders",
            BuyAgain = "Buy again",
            NotThere = "No longer available: {0}",
            Guest = "Placed without signing in. The link in your message opens it.",
            Addresses = "My addresses",
            NoAddresses = "An address that you order to is kept here.",
            Edit = "Edit",
            Delete = "Delete",
            Save = "Save",
            Wishes = "Wish list",
            Wish = "Add to wish list",
            NoWishes = "There is nothing on your wish list yet.",
            FillIn = "Sign in, and your name and address are filled in.",
            NewAddress = "Another address",
            OtherShops = "This seller's other shops",
            ShareHint = "Use my addresses and my sign-in there too: {0}. Orders stay with their shop.",
            Share = "Use them there too",
            Shared = "Your addresses and your sign-in work there too: {0}.",
            Unshare = "Stop sharing",
        };
}

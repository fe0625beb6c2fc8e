using Dukaan.Web.Texts.Accounts;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    /// <summary>The accounts of shoppers.</summary>
    public static AccountTexts Account { get; } =
        new()
        {
            Title = "আমার অ্যাকাউন্ট",
            SignIn = "সাইন ইন করুন",
            SignInHint = "ফোন নম্বর আর কোড দিয়ে, পাসওয়ার্ড ছাড়াই।",
            SendCode = "আমাকে কোড পাঠান",
            TypeCode = "কোড লিখুন",
            SentTo = "{0} নম্বরে একটি কোড পাঠানো হয়েছে।",
            Code = "মেসেজে আসা কোড",
            Continue = "এগিয়ে যান",
            AnotherNumber = "অন্য নম্বর ব্যবহার করুন",
            SendAgain = "নতুন কোড পাঠান",
            CodeWrong = "কোডটি ঠিক নয়, বা তার সময় শেষ। নতুন কোড চান।",
            TooManyCodes = "অনেকবার কোড চাওয়া হয়েছে। পরে আবার চেষ্টা করুন।",
            PhoneCountry = "এই দেশের নম্বরে আমরা কোড পাঠাই না।",
            CodeNotSent = "কোড পাঠানো যায়নি। একটু পরে আবার চেষ্টা করুন।",
            CodeMessage = "{1}-এর জন্য আপনার কোড {0}। এটি 10 মিনিট চলবে। কাউকে জানাবেন না।",
            SignedInWith = "{0} দিয়ে সাইন ইন করা আছে",
            SignOut = "সাইন আউট করুন",
            SignOutEverywhere = "সব ডিভাইস থেকে সাইন আউট করুন",
            Orders = "আমার অর্ডার",
            NoOrders = "এই নম্বরে এখনও কোনও অর্ডার নেই।",
            Older = "পুরোনো অর্ডার",
            BuyAgain = "আবার কিনুন",
            NotThere = "আর পাওয়া যায় না: {0}",
            Guest = "সাইন ইন না করে দেওয়া। মেসেজের লিংক এটি খোলে।",
            Addresses = "আমার ঠিকানা",
            NoAddresses = "যে ঠিকানায় অর্ডার করেন, তা এখানে থাকে।",
            Edit = "বদলান",
            Delete = "মুছুন",
            Save = "সেভ করুন",
            Wishes = "পছন্দের তালিকা",
            Wish = "পছন্দের তালিকায় রাখুন",
            NoWishes = "আপনার পছন্দের তালিকায় এখনও কিছু নেই।",
            FillIn = "সাইন ইন করুন, নাম ও ঠিকানা নিজে থেকেই বসে যাবে।",
            NewAddress = "অন্য ঠিকানা",
            OtherShops = "এই বিক্রেতার অন্য দোকান",
            ShareHint = "আমার ঠিকানা ও সাইন-ইন সেখানেও ব্যবহার হোক: {0}। অর্ডার নিজের দোকানেই থাকে।",
            Share = "সেখানেও ব্যবহার করুন",
            Shared = "আপনার ঠিকানা ও সাইন-ইন সেখানেও কাজ করে: {0}।",
            Unshare = "শেয়ার করা বন্ধ করুন",
        };
}

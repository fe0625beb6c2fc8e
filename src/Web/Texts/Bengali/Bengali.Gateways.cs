using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static GatewaysTexts Gateways =>
        new()
        {
            Title = "পেআউট",
            OfGateway = "পেমেন্ট গেটওয়ের পেআউট",
            Month = "মাস",
            NothingPaid = "এই মাসে কিছু আসেনি।",
            Differences = n => $"পার্থক্য: {n}",
            NotPaidYet = "এখনও আসেনি",
            Lines = "লাইন",
            FileHasAll = n => $"ফাইলে সব {n}টি আছে।",
            Print = "প্রিন্ট (PDF)",
            Hint = "এইমাত্র গেটওয়েকে জিজ্ঞেস করে আপনার অর্ডারের সঙ্গে মেলানো হয়েছে। দশ দিন পরেও না আসা পেমেন্ট এখানে দেখা যায়।",
            Gross = "পেমেন্ট, রিফান্ড বাদে",
            Fees = "ফি",
            TaxOnFees = "ফি-র উপর কর",
            PaidOut = "পাওয়া গেছে",
            Payment = "পেমেন্ট",
            Refund = "রিফান্ড",
            Dispute = "বিরোধ",
            Other = "অন্যান্য",
            UnknownOrder = "এই দোকানের অর্ডার নয়",
            NotInHistory = "অর্ডারের ইতিহাসে নেই",
            OtherAmount = "অর্ডারের চেয়ে আলাদা অঙ্ক",
            DoesNotAddUp = "অঙ্ক, ফি ও পেআউটের যোগফল মেলে না",
            TestMode = "টেস্ট মোড: টাকা লেনদেন হয় না",
            LiveMode = "লাইভ: গ্রাহক সত্যিই টাকা দেন",
            Gateway = "পেমেন্ট গেটওয়ে",
            FormerKey = "আগের key-তে ফিরতে শুধু এটাই বদলান।",
            AsOf = "যে তারিখ পর্যন্ত",
            What = "ধরন",
            Order = "অর্ডার",
            Amount = "টাকার অঙ্ক",
            FeeAndTax = "ফি ও কর",
            Net = "নিট",
        };
}

using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static DiscountsTexts Discounts =>
        new()
        {
            SeeIt = "Customers see it.",
            NameExample = "Diwali sale",
            Code = "Code",
            CodeHint = "Customers type it at checkout. If empty, the discount applies automatically.",
            Type = "Type",
            Value = "Value",
            Minimum = "Minimum order",
            MinimumHint = "Before discounts and delivery. If empty, any order.",
            Starts = "Starts",
            StartsHint = "If empty, it starts now.",
            Ends = "Ends",
            EndsHint = "If empty, it never ends.",
            Uses = "Total uses",
            UsesHint = "If empty, no limit.",
            UsesEach = "Uses per customer",
            UsesEachHint = "Counted by phone number.",
            Certain = "Limit to certain products",
            Active = "Active",
            ValueHint = currency => $"Percent, or an amount in {currency}. Leave empty for free delivery.",
            PercentOff = "Percent off",
            AmountOff = "Amount off",
            FreeDelivery = "Free delivery",
            RateOff = rate => $"{rate} % off",
            SumOff = amount => $"{amount} off",
            FromAmount = amount => $"from {amount}",
            Automatic = "automatic",
            Discounts = "Discounts",
            DiscountsHint = "With a code that customers enter, or automatic. Discounts are not combined: customers get the best one.",
            NoneYet = "No discounts yet",
            NoneYetHint = "A code for your regulars, or free delivery above a certain amount.",
            Used = n => Plural.One(n, "used once", $"used {n} times"),
            Expired = "Expired",
            Scheduled = "Scheduled",
            New = "New discount",
            DeleteThis = "Delete this discount",
            DeletedHint = "Deleted. Existing orders keep their discount.",
        };
}

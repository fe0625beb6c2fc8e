using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static VisitsTexts Visits =>
        new(
            Title: "From visit to order",
            Hint: "Counted by day for the last five weeks, without cookies: a visit is somebody who comes from elsewhere.",
            None: "Nobody visited your shop yet.",
            NoneHint: "Share its link.",
            Visits: "Visits",
            Searches: "Searches",
            Carts: "Carts",
            Checkouts: "At the checkout",
            Sources: "Where they came from",
            Direct: "Directly",
            Others: "Others"
        );
}

using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "Customers",
            Export = "Export (CSV)",
            NameOrPhone = "Name or phone",
            SearchThem = "Search customers",
            Tag = "Tag",
            All = "All customers",
            NoneYet = "No customers yet",
            NobodyFound = "Nobody found",
            WhoAppears = "Whoever orders in your shop appears here.",
            Last = when => $"last {when}",
            Spent = "Spent",
            FirstLast = (first, last) => $"First {first}, last {last}",
            Call = "Call",
            YourNotes = "Your notes",
            NoteHint = "Note. Only you and your team see it.",
            TagsHint = "Tags, separated by commas",
            SameTag = "The same tag",
            KeyScope = "See all customers, keep notes of them",
            PartsBack = (back, sent) => $"{back} of {sent} parcels came back",
            CancelledLate = count => $"Cancelled after confirmation: {count}",
            BlockList = "Block list",
            BlockHint = "A phone number on it cannot pay on delivery, or cannot order at all. Customers do not see the reason.",
            NotBlocked = "Not blocked",
            NoCash = "No cash on delivery",
            NoOrders = "No orders",
            BlockReason = "Reason, for your team",
            NobodyBlocked = "Nobody is on the list.",
            Block = "Put on the list",
            BlockAddress = "Block an address",
            AddressBlockHint = "Nobody’s orders are taken there, from any phone. How the street is written does not matter.",
            AtAddress = said => $"To this address: {said}",
        };
}

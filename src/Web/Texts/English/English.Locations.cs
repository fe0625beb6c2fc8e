using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static LocationsTexts Locations =>
        new()
        {
            Heading = "Stock locations",
            Hint = "An order takes everything from the nearest location that has it, by postal code. Otherwise from the first that has it.",
            Add = "Add a location",
            FirstHint = "First name the place where your stock is now. Then add another.",
            MainHint = "Has all stock that is at no other location.",
            RemoveHint = "Empty: the location is removed, and its stock counts to the main one.",
            PostalCode = "Postal code",
            Location = "Location",
            Carry = "Move stock",
            CarryNow = "Move",
            From = "From",
            To = "To",
            Carried = (units, from, to) => $"{units}: {from} → {to}",
            Former = "Former location",
            TakenFrom = "Taken from",
            File = "Stock file",
            FileHint = "One row for each item, one column for each location. Change the numbers and upload the file again.",
            Upload = "Upload the file",
            Counted = (changed, wrong) => $"{changed} counts changed, {wrong} could not be read.",
        };
}

using System.Globalization;

namespace Dukaan.Web.Experiments;

/// <summary>
/// What a browser keeps of an experiment, in a cookie of the shop's own site: which form it sees, and what was counted of it already. A
/// thousand visitors have the same: it says of nobody who they are.
/// </summary>
/// <param name="Number">Of the experiment.</param>
/// <param name="IsVariant">Whether it sees the variant.</param>
/// <param name="Step">What was counted.</param>
internal readonly record struct ExperimentSeat(long Number, bool IsVariant, SeatStep Step)
{
    private const int MaxText = 24;

    /// <summary>The cookie's value, such as <c>17.b0</c>.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Number}.{(IsVariant ? 'b' : 'a')}{(int)Step}");

    /// <summary>Reads a cookie; false: it is none of this experiment.</summary>
    public static bool TryRead(string? text, long number, out ExperimentSeat seat)
    {
        seat = default;
        if (text is not { Length: >= 4 and <= MaxText } || text[^3] != '.' || text[^2] is not ('a' or 'b') || text[^1] is < '0' or > '2')
        {
            return false;
        }

        seat = new ExperimentSeat(number, text[^2] == 'b', (SeatStep)(text[^1] - '0'));
        return long.TryParse(text.AsSpan(0, text.Length - 3), NumberStyles.None, CultureInfo.InvariantCulture, out var of) && of == number;
    }
}

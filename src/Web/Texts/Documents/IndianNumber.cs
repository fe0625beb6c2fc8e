namespace Dukaan.Web.Texts.Documents;

/// <summary>
/// Whole numbers in words of a language of India in which each number below a hundred has a word of its own. Larger ones are counted in
/// hundreds, thousands, lakhs and crores; above a crore, crores are counted again.
/// </summary>
/// <param name="small">The words from 0 to 99, with blanks between them.</param>
/// <param name="hundred">What stands behind the number of hundreds, with a blank before it if it is a word of its own.</param>
/// <param name="thousand">A thousand.</param>
/// <param name="lakh">A hundred thousand.</param>
/// <param name="crore">Ten million.</param>
/// <param name="oneHundred">Exactly a hundred, if that has a word of its own.</param>
public sealed class IndianNumber(string small, string hundred, string thousand, string lakh, string crore, string? oneHundred = null)
{
    private readonly string[] _small = small.Split(' ');
    private readonly (ulong Size, string Name)[] _scale =
    [
        (10_000_000, $" {crore}"),
        (100_000, $" {lakh}"),
        (1_000, $" {thousand}"),
        (100, hundred),
    ];

    /// <param name="number">Zero or more.</param>
    public string Of(long number) => Of((ulong)number);

    private string Of(ulong number)
    {
        if (number < 100)
        {
            return _small[number];
        }

        if (number == 100 && oneHundred is not null)
        {
            return oneHundred;
        }

        var (size, name) = _scale.First(step => number >= step.Size);
        var head = $"{Of(number / size)}{name}";
        return number % size == 0 ? head : $"{head} {Of(number % size)}";
    }
}

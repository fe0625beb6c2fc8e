using System.Globalization;

namespace Dukaan.Web.Texts;

/// <summary>
/// A text with a number, <c>{0}</c>, in each form that its language has: <c>{0} item</c>, <c>{0} items</c>. It is made by the rule of the
/// language (<see cref="Plural"/>). Scripts get the forms too, and choose by the same rules of CLDR (<c>Intl.PluralRules</c>).
/// </summary>
public sealed class CountText
{
    private readonly Func<long, string> _of;

    private CountText(IReadOnlyList<(string Form, string Text)> forms, Func<long, string> of) => (Forms, _of) = (forms, of);

    /// <summary>CLDR's names of the forms, <c>one</c> to <c>other</c>, and their texts.</summary>
    public IReadOnlyList<(string Form, string Text)> Forms { get; }

    /// <summary>A language without forms: Chinese.</summary>
    public static CountText Single(string other) => new([("other", other)], _ => other);

    /// <inheritdoc cref="Plural.One"/>
    public static CountText One(string one, string other) => new([("one", one), ("other", other)], n => Plural.One(n, one, other));

    /// <inheritdoc cref="Plural.UpToOne"/>
    public static CountText UpToOne(string one, string other) => new([("one", one), ("other", other)], n => Plural.UpToOne(n, one, other));

    /// <inheritdoc cref="Plural.Arabic"/>
    public static CountText Arabic(string zero, string one, string two, string few, string many, string other) =>
        new([("zero", zero), ("one", one), ("two", two), ("few", few), ("many", many), ("other", other)], n =>
            Plural.Arabic(n, zero, one, two, few, many, other)
        );

    /// <summary>The form for a number, with its places filled.</summary>
    public string Of(long n, Numerals numerals, params object[] others) =>
        string.Format(CultureInfo.InvariantCulture, _of(n), [numerals.In(n), .. others]);
}

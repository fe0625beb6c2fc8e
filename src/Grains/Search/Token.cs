namespace Dukaan.Search;

/// <summary>What stands between a word and the one before it.</summary>
public enum TokenGap
{
    /// <summary>Nothing: a digit beside a letter, as in <c>500ml</c>.</summary>
    None,

    /// <summary>A space, a hyphen or the like.</summary>
    Space,

    /// <summary>A comma, a bracket, a dash with spaces: another phrase begins.</summary>
    Break,
}

/// <summary>A word of a folded text.</summary>
/// <param name="Text">Letters and marks of one script, or a number.</param>
/// <param name="Gap">What stands before it.</param>
public readonly record struct Token(string Text, TokenGap Gap)
{
    public bool IsNumber => Text[0] is >= '0' and <= '9';

    /// <summary>Whether it is in another script than Latin.</summary>
    public bool IsForeign => Text[0] >= 0x80;
}

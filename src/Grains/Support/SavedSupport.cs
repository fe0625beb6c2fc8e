using Dukaan.Saving;

namespace Dukaan.Support;

/// <summary>The looks of operators at one shop.</summary>
public sealed record SavedSupport : SavedState
{
    private const int Kept = 20;

    /// <summary>The newest first.</summary>
    public ImmutableArray<SavedLook> Looks { get; init; } = [];

    /// <summary>With a look in place of its earlier state, or as the newest.</summary>
    public SavedSupport With(SavedLook look)
    {
        var known = Looks.FirstOrDefault(each => each.Id == look.Id);
        return this with { Looks = known is null ? [look, .. Looks.Take(Kept - 1)] : Looks.Replace(known, look) };
    }
}

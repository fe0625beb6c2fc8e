namespace Dukaan.Values;

/// <summary>Where codes, salts and secrets come from; injected so that a test can know them.</summary>
public interface IRandomness
{
    void Fill(Span<byte> bytes);

    /// <summary>Evenly, from 0 to one less than <paramref name="limit"/>.</summary>
    int Below(int limit);
}

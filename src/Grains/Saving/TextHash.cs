using System.Text;

namespace Dukaan.Saving;

/// <summary>A text's number, the same on every machine and for every version of the program: FNV-1a, 32 bits, of its UTF-8.</summary>
public static class TextHash
{
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ b) * 16777619u;
        }

        return hash;
    }
}

using System.Globalization;
using Dukaan.Web.Import;
using Dukaan.Web.Pictures;

namespace Dukaan.Web;

/// <summary>What this program does when it is started as a child of itself (<see cref="Work.ChildProcess"/>). Not for people.</summary>
internal static class ChildPrograms
{
    private const int UsageError = 64; // EX_USAGE of sysexits.h

    /// <summary>Works until the end of its input.</summary>
    /// <param name="words">The command-line arguments; the first names the child.</param>
    public static int Run(ReadOnlySpan<string> words)
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        switch (words)
        {
            case [PictureChild.Name, var seconds]:
                PictureChild.Serve(input, output, TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)));
                return 0;
            case [ImportFileChild.Name, var file, var encoding]:
                ImportFileChild.Serve(file, encoding, output);
                return 0;
            default:
                return UsageError;
        }
    }
}

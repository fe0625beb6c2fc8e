using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Import;

/// <summary>Files as other programs export them, written by the programs' public documentation.</summary>
internal static class ImportSamples
{
    public static byte[] Bytes(string name) =>
        File.ReadAllBytes(Path.Combine(RepositoryRoot.Path, "tests", "Web.Tests", "Import", "samples", name));
}

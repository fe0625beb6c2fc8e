using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace Dukaan.Web.Tests.Api;

/// <summary>A client of the API as a partner would make it: generated from the description, compiled, and used.</summary>
internal static class GeneratedClient
{
    /// <summary>Answers the program's <c>Buyer.Buy</c>, compiled together with the client.</summary>
    public static async Task<Func<HttpClient, string, Task<string>>> Compile(string description, string program)
    {
        var document = await OpenApiDocument.FromJsonAsync(description);
        var source = new CSharpClientGenerator(
            document,
            new CSharpClientGeneratorSettings
            {
                ClassName = "DukaanClient",
                OperationNameGenerator = new SingleClientFromOperationIdOperationNameGenerator(),
                GenerateOptionalParameters = true,
                CSharpGeneratorSettings = { Namespace = "Generated", JsonLibrary = CSharpJsonLibrary.NewtonsoftJson },
            }
        ).GenerateFile();
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "GeneratedClient",
            [CSharpSyntaxTree.ParseText(source), CSharpSyntaxTree.ParseText(program)],
            platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        using var assembly = new MemoryStream();
        var built = compilation.Emit(assembly);
        Assert.True(built.Success, string.Join('\n', built.Diagnostics.Where(each => each.Severity == DiagnosticSeverity.Error).Take(20)));

        assembly.Position = 0;
        var buy = AssemblyLoadContext
            .Default.LoadFromStream(assembly)
            .GetType("Buyer")!
            .GetMethod("Buy", BindingFlags.Public | BindingFlags.Static)!;
        return (http, slug) => (Task<string>)buy.Invoke(null, [http, slug])!;
    }
}

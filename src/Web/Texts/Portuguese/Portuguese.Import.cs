using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"Linha {n}",
            ImportProducts = "Importar produtos",
            CsvFile = "Arquivo CSV, salvo da sua planilha",
            PreviewImport = "Ver antes de importar",
            ChooseFile = "Escolha um arquivo primeiro. Um vazio não contém nada.",
            LookedAt = "Outros arquivos da sua loja estão sendo verificados. Envie este quando terminarem.",
            ManyFiles = "Muitos arquivos estão sendo verificados. Tente em alguns segundos.",
            Line = "Linha",
            Title = "Nome",
            Result = "Resultado",
            GoToProducts = "Ir para produtos",
            TwoWaiting = "Duas importações da sua loja já esperam. Comece esta quando terminarem.",
            ManyWaiting = "Muitas importações esperam. Tente em alguns minutos.",
            Columns = (required, others, most) =>
                $"A primeira linha dá nome às colunas: {required}, e se quiser {others}. Produtos que já existem (mesmo "
                + "handle, ou então mesmo title) são alterados, os outros adicionados; células vazias não mudam nada. "
                + "Variantes ficam em linhas próprias, uma após a outra, com o mesmo title: “option 1” é no que diferem, "
                + $"como Tamanho, “value 1” o tamanho. Até {most} linhas; você vê uma prévia antes de qualquer mudança.",
            Export = "Exportar seus produtos (CSV)",
            ExportHint = "Edite em uma planilha e importe de novo.",
            PreviewSum = (rows, added, changed, skipped) =>
                Plural.UpToOne(
                    rows,
                    $"{rows} linha: {added} novos, {changed} alterados, {skipped} ignorados. Nada mudou ainda.",
                    $"{rows} linhas: {added} novos, {changed} alterados, {skipped} ignorados. Nada mudou ainda."
                ),
            ImportThem = n => Plural.UpToOne(n, $"Importar {n} produto", $"Importar {n} produtos"),
            RowsOf = (done, all) => $"{done} de {all} linhas.",
            Refreshes = "Esta página se atualiza sozinha. Pode sair; a importação continua.",
            DoneSum = (rows, skipped) =>
                Plural.UpToOne(
                    rows,
                    $"Pronto: {rows} linha importada, {skipped} ignoradas.",
                    $"Pronto: {rows} linhas importadas, {skipped} ignoradas."
                ),
            RowsSkipped = n => Plural.UpToOne(n, $"{n} linha ignorada", $"{n} linhas ignoradas"),
        };
}

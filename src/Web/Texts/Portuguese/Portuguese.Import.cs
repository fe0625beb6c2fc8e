using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"Linha {n}",
            CsvFile = "Arquivo (CSV ou XLSX)",
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
            Heading = "Importar um arquivo",
            AnyFile =
                "Escolha o arquivo que o Shopify, o WooCommerce ou o Square lhe deu, ou uma planilha: produtos, clientes ou pedidos "
                + "anteriores. Você vê uma prévia antes de qualquer mudança.",
            ReadAs = what => $"Lido como: {what}",
            PastOrders = "Pedidos anteriores",
            EffectNew = "novo",
            EffectChanged = "muda",
            EffectSame = "sem mudança",
            EffectLeftOut = "fora",
            AlreadySame = n => $"{n} sem mudança.",
            NotRead = columns => $"Colunas que não são importadas: {columns}",
            Letters = "Letras do arquivo (se os nomes parecerem errados, escolha outras)",
            ReadAgain = "Ler de novo",
            PicturesOf = (done, all) => $"{done} de {all} imagens.",
            PicturesToFetch = n =>
                Plural.UpToOne(
                    n,
                    $"Depois, {n} imagem é buscada no seu endereço.",
                    $"Depois, {n} imagens são buscadas nos seus endereços."
                ),
            ImportCustomers = n => Plural.UpToOne(n, $"Importar {n} cliente", $"Importar {n} clientes"),
            ImportOrders = n => Plural.UpToOne(n, $"Importar {n} pedido", $"Importar {n} pedidos"),
            HistoryHint =
                "Os pedidos anteriores viram o histórico dos seus clientes: nada é embalado, o estoque não muda, nenhum dinheiro se "
                + "move.",
            Everything = "Baixar tudo (ZIP)",
            EverythingHint =
                "Produtos, clientes, pedidos com itens, pagamentos, devoluções, avaliações, descontos e configurações em tabelas, "
                + "com suas imagens.",
            FormerShop = "Da sua loja anterior",
        };
}
